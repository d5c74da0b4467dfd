"""How a gathering was, in a minute: four statements on a scale. A gathering next week is another one, so it
may be asked again soon."""

from programme.fields import One
from programme.formats.format import SCALE, Format, View

FORMAT = Format(
    "evaluation",
    One(skip=True),
    View.MEANS,
    (),
    questions=(4, 4),
    fixed=SCALE,
    asked=("learned", "way_of_working", "good_process", "good_result"),
    again_after=5,
)
