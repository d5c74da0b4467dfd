"""A baton that was corrected after it was handed on says when."""

import sqlalchemy as sa
from alembic import op

revision = "0003"
down_revision = "0002"


def upgrade() -> None:
    """Batons handed on before count as never corrected."""
    op.add_column("visit", sa.Column("corrected", sa.BigInteger(), nullable=True))


def downgrade() -> None:
    """When batons were corrected is forgotten."""
    op.drop_column("visit", "corrected")
