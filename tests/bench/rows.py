"""Every measure of the benchmark beside its goal; the goals stand in the project's anchors, section 6."""

from collections.abc import Callable
from dataclasses import dataclass

from tests.bench.exploring import measure_exploring
from tests.bench.ground import Ground
from tests.bench.keeping import measure_loading, measure_save_size, measure_saving
from tests.bench.language import (
    measure_changing,
    measure_check_memory,
    measure_checking,
    measure_checking_again,
    measure_compiling,
)
from tests.bench.live_reload import measure_live_reload
from tests.bench.long_reading import measure_sitting
from tests.bench.planting import measure_slips
from tests.bench.views import measure_history, measure_map
from tests.bench.walking import measure_walk
from tests.bench.window import (
    measure_cold_start,
    measure_dissolve,
    measure_first_line,
    measure_long_memory,
    measure_long_start,
    measure_memory,
    measure_skipping,
    measure_waiting,
    measure_warm_start,
)


@dataclass(frozen=True, slots=True)
class Row:
    """What is measured, in which unit; what we want; how it is found."""

    measure: str
    goal: str
    find: Callable[[Ground], str]


ROWS = (
    Row("start to title, warm: CPU s", "<= 0.25", measure_warm_start),
    Row("start to title, nothing compiled or cached: CPU s", "<= 0.5", measure_cold_start),
    Row("first line after Start: CPU s", "<= 0.1", measure_first_line),
    Row("memory at menu / in dialogue: RSS MiB", "<= 150 / 200", measure_memory),
    Row("a line waits, somebody blinks: % of a core", "<= 0.5", measure_waiting),
    Row("full-screen dissolve, 1080p / 4K: CPU ms a frame (frames in 1 s)", "<= 4 (60) at 1080p", measure_dissolve),
    Row("longest frame in all scenes at 1080p, read ahead / not: ms until seen (at work)", "< 33", measure_walk),
    Row("skip, 1080p / 320x180: CPU ms a line", "<= 2", measure_skipping),
    Row("skip 10,000 lines: lines a second (RSS MiB before / after)", ">= 150 (<= 200)", measure_sitting),
    Row("save after 40 / 5,000 / 10,000 lines: CPU ms", "<= 5 / 5 / 5", measure_saving),
    Row("save file after 40 / 5,000 / 10,000 lines: KiB, thumbnail included", "<= 40 / 40 / 40", measure_save_size),
    Row("load until the first frame: CPU ms", "<= 60", measure_loading),
    Row("history of 1,000 lines until its first frame, 1080p / 4K: CPU ms", "<= 50 / 110", measure_history),
    Row("story map at 1080p, first / again / its dearest frame: CPU ms", "<= 500 / 100 / 100", measure_map),
    Row("compile from nothing, 1k / 10k / 100k lines: CPU s", "<= 0.15 / 0.3 / 2", measure_compiling),
    Row("check, 1k / 10k / 100k lines: CPU s", "<= 0.2 / 0.4 / 2.5", measure_checking),
    Row("check again, nothing changed, 1k / 10k / 100k lines: CPU s", "<= 0.2 / 0.2 / 0.3", measure_checking_again),
    Row("check, 1k / 10k / 100k lines: most RSS MiB", "<= 60 / 120 / 600", measure_check_memory),
    Row("one file changed of 1k / 10k / 100k lines: CPU s to check (to build)", "<= 0.1 / 0.2 / 1", measure_changing),
    Row("start to title with 100k lines, compiled: CPU s", "<= 0.4", measure_long_start),
    Row("memory at menu with 100k lines: RSS MiB", "<= 250", measure_long_memory),
    Row(
        "explore the real story / 1k / 10k / 100k lines: CPU s (most RSS MiB, proven or sampled)",
        "10k proven",
        measure_exploring,
    ),
    Row("120 slips in the real scripts: told on their line / cured, of those with a cure", ">= 97 %", measure_slips),
    Row("live reload, a line / a picture: ms from saved to seen, median of 50 (longest)", "< 200", measure_live_reload),
)
