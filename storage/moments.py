"""How a moment is kept: whole milliseconds since 1970, the same number in every database."""

from datetime import UTC, datetime, timedelta

from sqlalchemy import BigInteger, Dialect
from sqlalchemy.types import TypeDecorator

EPOCH = datetime(1970, 1, 1, tzinfo=UTC)
MILLISECOND = timedelta(milliseconds=1)


def to_number(moment: datetime) -> int:
    """Milliseconds since 1970, finer parts cut off. Raises TypeError for a moment without a zone."""
    return (moment - EPOCH) // MILLISECOND


def from_number(number: int) -> datetime:
    """The aware moment in UTC."""
    return EPOCH + timedelta(milliseconds=number)


class Moment(TypeDecorator[datetime]):
    """An aware datetime in, an aware UTC datetime out, a BIGINT in between."""

    impl = BigInteger
    cache_ok = True

    def process_bind_param(self, value: datetime | None, dialect: Dialect) -> int | None:
        """To milliseconds."""
        return None if value is None else to_number(value)

    def process_result_value(self, value: int | None, dialect: Dialect) -> datetime | None:
        """From milliseconds."""
        return None if value is None else from_number(value)
