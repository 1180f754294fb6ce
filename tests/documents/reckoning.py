"""What the figures of a description ought to be, worked out anew from rows that pandas read.

Shares no line with the app: the formulas are those of the textbooks, from scipy, and the thresholds are written down a
second time, as the contract has them.
"""

import math
from dataclasses import dataclass, field

import numpy
import pandas
from scipy import stats

CONFIDENCE = 0.95
# Counts of people, households or cases from 1 up to and including this are withheld.
SMALL = 9
# Percentages rest on at least so many.
BASE = 50
# So many values must remain possible for a withheld count.
POSSIBLE = 5


@dataclass
class Level:
    """One figure with what it rests on."""

    value: float | None
    low: float | None = None
    high: float | None = None
    n: int = 0
    # What chance bears on: ("events", events, exposure), ("part", part, whole), ("sample", values), ("ordered", values)
    # or None for an amount.
    basis: tuple | None = None
    # Counts of people behind it: those that the rule looks at.
    counts: tuple = ()


@dataclass
class Wanted:
    """A measure as it should come out."""

    part: str
    group: str | None
    period: str | None
    value: float | None
    low: float | None = None
    high: float | None = None
    n: int | None = None
    withheld: str | None = None
    standing: str | None = None


@dataclass
class Reading:
    """What is asked of the rows; columns by the names that the test gives them."""

    stat: str
    measure: str | None = None
    by: str | None = None
    over: str | None = None
    per: str | None = None
    where: dict = field(default_factory=dict)
    against: str | None = None
    # Whether the figure counts people: their rows, or a column that does.
    counts: bool = False
    # Whether what is divided by counts people.
    per_counts: bool = False


def wilson(part: float, whole: float, confidence: float = CONFIDENCE) -> tuple[float, float]:
    found = stats.binomtest(int(part), int(whole)).proportion_ci(confidence, method="wilson")
    return float(found.low), float(found.high)


def garwood(events: float, exposure: float = 1.0, confidence: float = CONFIDENCE) -> tuple[float, float]:
    tail = (1 - confidence) / 2
    low = stats.chi2.ppf(tail, 2 * events) / 2 if events > 0 else 0.0
    return low / exposure, stats.chi2.ppf(1 - tail, 2 * events + 2) / 2 / exposure


def student(values: numpy.ndarray, confidence: float = CONFIDENCE) -> tuple[float | None, float | None]:
    if len(values) < 2:
        return None, None
    reach = stats.t.ppf(0.5 + confidence / 2, len(values) - 1) * stats.sem(values)
    return float(values.mean() - reach), float(values.mean() + reach)


def around_median(values: numpy.ndarray, confidence: float = CONFIDENCE) -> tuple[float | None, float | None]:
    """Order statistics: the highest place k with P(B < k) within the tail, for B binomial with chance one half."""
    tail, n = (1 - confidence) / 2, len(values)
    k = int(stats.binom.ppf(tail, n, 0.5))
    # ppf gives the lowest k with P(B <= k) >= tail, so P(B <= k - 1) < tail unless they are equal.
    if stats.binom.cdf(k, n, 0.5) <= tail:
        k += 1
    if n == 0 or k < 1:
        return None, None
    ordered = numpy.sort(values)
    return float(ordered[k - 1]), float(ordered[n - k])


def interval(basis: tuple | None, confidence: float = CONFIDENCE) -> tuple[float | None, float | None]:
    match basis:
        case ("events", events, exposure):
            return garwood(events, exposure, confidence)
        case ("part", part, whole):
            return wilson(part, whole, confidence)
        case ("sample", values):
            return student(values, confidence)
        case ("ordered", values):
            return around_median(values, confidence)
    return None, None


def level(rows: pandas.DataFrame, reading: Reading, total: float | None = None) -> Level:
    """The figure of some rows. `total` is what a part of a total is a part of."""
    value, below = reading.measure and rows[reading.measure], reading.per and rows[reading.per]
    basis: tuple | None = None
    match reading.stat:
        case "count":
            used = len(rows) if value is None else int(value.notna().sum())
            basis = ("events", used, 1.0) if reading.counts else None
            out = Level(float(used), n=used, counts=(used,) if reading.counts else ())
        case "sum":
            known = value.dropna()
            total_of = math.fsum(known)
            basis = ("events", total_of, 1.0) if reading.counts else None
            out = Level(total_of if len(known) else None, n=len(known), counts=(total_of,) if reading.counts else ())
        case "mean":
            known = value.dropna().to_numpy(dtype=float)
            basis = ("sample", known)
            mean = math.fsum(known) / len(known) if len(known) else None
            out = Level(mean, n=len(known), counts=(math.fsum(known),) if reading.counts else ())
        case "median":
            known = value.dropna().to_numpy(dtype=float)
            basis = ("ordered", known)
            middle = float(numpy.median(known)) if len(known) else None
            out = Level(middle, n=len(known), counts=(math.fsum(known),) if reading.counts else ())
        case "rate":
            both = rows[[reading.measure, reading.per]].dropna()
            top, bottom = math.fsum(both[reading.measure]), math.fsum(both[reading.per])
            rate = top / bottom * 1000 if bottom > 0 else None
            basis = ("events", top, bottom / 1000) if reading.counts else None
            counted = (top, bottom) if reading.counts else (bottom,) if reading.per_counts else ()
            out = Level(rate, n=round(bottom) if reading.per_counts else len(both), counts=counted)
        case "share of rows":
            met = int(reading_meets(rows, reading).sum())
            basis = ("part", met, len(rows))
            out = Level(met / len(rows), n=len(rows), counts=(met, len(rows)) if reading.counts else ())
        case "share":
            both = rows[[reading.measure, reading.per]].dropna()
            top, bottom = math.fsum(both[reading.measure]), math.fsum(both[reading.per])
            basis = ("part", top, bottom) if reading.counts and top <= bottom else None
            counted = (top, bottom) if reading.counts else ()
            out = Level(top / bottom if bottom > 0 else None, n=round(bottom), counts=counted)
        case "part of total":
            known = value.dropna()
            top = math.fsum(known)
            basis = ("part", top, total) if reading.counts else None
            counted = (top, total) if reading.counts else ()
            out = Level(top / total, n=round(total) if reading.counts else len(known), counts=counted)
        case other:
            raise AssertionError(other)
    if out.value is not None:
        out.basis = basis
        out.low, out.high = interval(basis)
    return out


def reading_meets(rows: pandas.DataFrame, reading: Reading) -> pandas.Series:
    met = pandas.Series(True, index=rows.index)
    for column, value in reading.where.items():
        met &= rows[column] == value
    return met


def reasons(of: Level, reading: Reading) -> str | None:
    """Why a figure may not be shown by itself."""
    small = [count for count in of.counts if 1 <= count <= SMALL]
    if reading.stat in ("share", "share of rows", "part of total") and len(of.counts) == 2:
        part, whole = of.counts
        small += [whole - part] if 1 <= whole - part <= SMALL else []
        # With a base so small the reason alone would tell the part; the app calls those small too.
        if 0 < whole < 2 * SMALL + POSSIBLE - 1:
            return "small"
        if not small and 0 < whole < BASE:
            return "base"
    if reading.stat == "rate" and len(of.counts) == 2:
        part, whole = of.counts
        small += [whole - part] if 1 <= whole - part <= SMALL else []
    return "small" if small else None


def label(value: object) -> str | None:
    """A group or a period as the sheet shows it."""
    if value is None or value != value:
        return None
    if isinstance(value, float) and value.is_integer():
        return str(int(value))
    return str(value).replace(".", ",") if isinstance(value, float) else str(value)


def sides(rows: pandas.DataFrame, column: str | None, sheet: pandas.DataFrame) -> list:
    """The groups or periods among rows: words in the order of the sheet, numbers in theirs."""
    if column is None:
        return [None]
    present = set(rows[column].dropna().unique())
    ordered = [value for value in sheet[column].dropna().unique() if value in present]
    return sorted(ordered) if all(isinstance(value, (int, float, numpy.number)) for value in ordered) else ordered


def cells(sheet: pandas.DataFrame, reading: Reading) -> tuple[list, list, dict]:
    rows = sheet if reading.stat == "share of rows" else sheet[reading_meets(sheet, reading)]
    groups, periods = sides(rows, reading.by, sheet), sides(rows, reading.over, sheet)
    of = {}
    for group in groups:
        of_group = rows if reading.by is None else rows[rows[reading.by] == group]
        for period in periods:
            of[group, period] = of_group if reading.over is None else of_group[of_group[reading.over] == period]
    return groups, periods, of


def levels(sheet: pandas.DataFrame, reading: Reading) -> dict[tuple, Level]:
    """The figure of every group in every period, nothing withheld."""
    groups, periods, of = cells(sheet, reading)
    out = {}
    for group in groups:
        for period in periods:
            total = None
            if reading.stat == "part of total":
                others = [(g, period) for g in groups] if reading.by else [(None, p) for p in periods]
                total = math.fsum(math.fsum(of[place][reading.measure].dropna()) for place in others)
            out[group, period] = level(of[group, period], reading, total)
    return out


def reference(sheet: pandas.DataFrame, reading: Reading) -> Level:
    """The average that groups are held against: of all rows together, or for what is added up: per group."""
    groups, periods, of = cells(sheet, reading)
    assert len(periods) == 1, "one period only"
    filled = [of[place] for place in of]
    pooled = pandas.concat(filled)
    if reading.stat in ("sum", "count"):
        whole = level(pooled, reading)
        shared = ("events", whole.value, float(len(groups))) if whole.basis else None
        low, high = interval(shared)
        return Level(whole.value / len(groups), low, high, whole.n, shared, whole.counts)
    if reading.stat == "part of total":
        return Level(1 / len(groups), n=len(groups))
    return level(pooled, reading)


def difference(of: Level, whole: Level, confidence: float = CONFIDENCE) -> tuple[float | None, float | None]:
    """Interval of a group's difference with the whole that it is part of: tested against all others."""
    match of.basis, whole.basis:
        case ("sample", own), ("sample", everything):
            rest = without(everything, own)
            if len(own) < 2 or len(rest) < 2:
                return None, None
            weight = len(rest) / len(everything)
            tested = stats.ttest_ind(own, rest, equal_var=False).confidence_interval(confidence)
            return float(tested.low) * weight, float(tested.high) * weight
        case ("events", own, exposure), ("events", all_events, everywhere):
            left = everywhere - exposure
            rest = ("events", all_events - own, left)
            return tuple(end * left / everywhere for end in square_and_add(of.basis, rest, confidence))
        case ("part", part, size), ("part", all_parts, everything):
            left = everything - size
            rest = ("part", all_parts - part, left)
            return tuple(end * left / everything for end in square_and_add(of.basis, rest, confidence))
        case ("ordered", _), ("ordered", _):
            return square_and_add(of.basis, whole.basis, confidence)
        case basis, None if basis is not None:
            low, high = interval(basis, confidence)
            return (None, None) if low is None else (low - whole.value, high - whole.value)
    return None, None


def value_of(basis: tuple) -> float:
    match basis:
        case ("events", events, exposure):
            return events / exposure
        case ("part", part, whole):
            return part / whole
        case ("ordered", values):
            return float(numpy.median(values))
    raise AssertionError(basis)


def square_and_add(of: tuple, rest: tuple, confidence: float) -> tuple[float | None, float | None]:
    """Newcombe's and Zou and Donner's interval for a difference, from the intervals of both."""
    (low, high), (rest_low, rest_high) = interval(of, confidence), interval(rest, confidence)
    if None in (low, high, rest_low, rest_high):
        return None, None
    one, other = value_of(of), value_of(rest)
    return (
        one - other - math.hypot(one - low, rest_high - other),
        one - other + math.hypot(high - one, other - rest_low),
    )


def without(everything: numpy.ndarray, own: numpy.ndarray) -> numpy.ndarray:
    """The values of the others."""
    left = pandas.Series(everything).value_counts().sub(pandas.Series(own).value_counts(), fill_value=0)
    return numpy.repeat(left.index.to_numpy(dtype=float), left.to_numpy(dtype=int))


def between(of: Level, from_: Level, confidence: float = CONFIDENCE) -> tuple[float | None, float | None]:
    """Interval of the difference of two figures that share no rows."""
    match of.basis, from_.basis:
        case ("sample", one), ("sample", other):
            if len(one) < 2 or len(other) < 2:
                return None, None
            tested = stats.ttest_ind(one, other, equal_var=False).confidence_interval(confidence)
            return float(tested.low), float(tested.high)
        case (None, _) | (_, None):
            return None, None
    return square_and_add(of.basis, from_.basis, confidence)


def holm(tests: dict) -> dict:
    """Standing of each figure: `tests` gives the interval of its difference at any confidence.

    The strongest is tested at one m-th of the level, the next at one (m - 1)-th, until the first that is not shown.
    """

    def p_value(test) -> float:
        low_p, high_p = 1e-14, 1.0
        for _ in range(60):
            middle = math.sqrt(low_p * high_p)
            low, high = test(1 - middle)
            shown = low is not None and (low > 0 or high < 0)
            low_p, high_p = (low_p, middle) if shown else (middle, high_p)
        return high_p

    order = sorted((p_value(test), place) for place, test in tests.items())
    out, going = {}, True
    for rank, (p, place) in enumerate(order):
        going = going and p < (1 - CONFIDENCE) / (len(order) - rank)
        low, _ = tests[place](CONFIDENCE)
        out[place] = ("higher" if low > 0 else "lower") if going else "not_shown"
    return out


def possible(withheld: dict, rest: float) -> dict:
    """How many values fit each withheld count, for a reader who knows their sum and why each is withheld."""

    def ends(why: str) -> tuple[float, float]:
        return (1, SMALL) if why == "small" else (SMALL + 1, math.inf)

    out = {}
    for place, why in withheld.items():
        low, high = ends(why)
        others = [ends(other) for key, other in withheld.items() if key != place]
        low = max(low, rest - sum(end for _, end in others))
        high = min(high, rest - sum(start for start, _ in others))
        out[place] = high - low + 1
    return out


# Numbers as they are written in Dutch.


def dutch(value: float, decimals: int) -> str:
    """A number as it is printed, rounded half away from zero on its shortest decimal text."""
    from decimal import ROUND_HALF_UP, Decimal

    rounded = Decimal(repr(float(value))).quantize(Decimal(1).scaleb(-decimals), rounding=ROUND_HALF_UP)
    text = f"{abs(rounded):,.{decimals}f}".replace(",", "_").replace(".", ",").replace("_", ".")
    return f"-{text}" if rounded < 0 else text


def decimals_of(text: str) -> int:
    return len(text.split(",")[1]) if "," in text else 0


def read_dutch(text: str) -> float:
    """A printed number, `24,8%` as a fraction."""
    bare = text.strip().rstrip("%").removeprefix("€").strip()
    value = float(bare.replace(".", "").replace(",", "."))
    return value / 100 if text.strip().endswith("%") else value
