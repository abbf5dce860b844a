"""Numbers in English: read from words, and written as people write them."""

from __future__ import annotations

from bot.later import later

with later:
    import decimal

UNITS = {
    word: n
    for n, word in enumerate(
        [
            "zero",
            "one",
            "two",
            "three",
            "four",
            "five",
            "six",
            "seven",
            "eight",
            "nine",
            "ten",
            "eleven",
            "twelve",
            "thirteen",
            "fourteen",
            "fifteen",
            "sixteen",
            "seventeen",
            "eighteen",
            "nineteen",
        ]
    )
}
TENS = {
    word: 10 * n
    for n, word in enumerate(["twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety"], start=2)
} | {"fourty": 40}
SCALES = {
    "hundred": 100,
    "thousand": 1000,
    "million": 10**6,
    "billion": 10**9,
    "trillion": 10**12,
    "m": 10**6,
    "bn": 10**9,
    "k": 1000,
    "mln": 10**6,
    "b": 10**9,
    "mn": 10**6,
    "millions": 10**6,
    "billions": 10**9,
    "dozen": 12,
    "bil": 10**9,
    "mil": 10**6,
    "milliard": 10**9,
    "lakh": 10**5,
    "lakhs": 10**5,
    "crore": 10**7,
    "crores": 10**7,
}

ROUND = frozenset({"hundred", "thousand", "million", "billion"})
"""Words that open no number, and behind which "and" joins what is over: "one hundred *and* fifty"."""
MONTHS = {
    name: n
    for n, name in enumerate(
        [
            "january",
            "february",
            "march",
            "april",
            "may",
            "june",
            "july",
            "august",
            "september",
            "october",
            "november",
            "december",
        ],
        start=1,
    )
}
MONTHS |= {name[:3]: n for name, n in MONTHS.items()} | {"sept": 9}
MONTH_NAMES = (
    "",
    "January",
    "February",
    "March",
    "April",
    "May",
    "June",
    "July",
    "August",
    "September",
    "October",
    "November",
    "December",
)
ORDINAL_WORDS = ("", "first", "second", "third", "fourth", "fifth", "sixth", "seventh", "eighth", "ninth", "tenth")
SMALL = ("no", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve")
_HUNDRED = 100


def read(words: list[str]) -> decimal.Decimal | None:
    """The number that the words say ("eleven million", "1.3 billion", "8,400"), or None."""
    total, group, has_digit = decimal.Decimal(0), decimal.Decimal(0), False
    for word in words:
        value = _value(word)
        if value is not None:
            group, has_digit = group + value, True
        elif word in SCALES and (has_digit or word in {"hundred", "million", "thousand", "billion", "dozen"}):
            group = (group if has_digit else decimal.Decimal(1)) * SCALES[word]
            if total and not group:  # "1.3 thousand *million*"
                total *= SCALES[word]
            elif SCALES[word] > _HUNDRED:
                total, group = total + group, decimal.Decimal(0)
            has_digit = True
        elif word not in {"and", "a"}:
            return None
    return total + group if has_digit else None


def _value(word: str) -> decimal.Decimal | None:
    """The number of one word: 0 to 99 in words, or digits."""
    if word in UNITS:
        return decimal.Decimal(UNITS[word])
    if word in TENS:
        return decimal.Decimal(TENS[word])
    digits = word.replace(",", "")
    return decimal.Decimal(digits) if digits.replace(".", "", 1).isdigit() and digits.isascii() else None


def read_year(words: list[str]) -> int | None:
    """The year that the words say: "nineteen eighty-six", "two thousand and five", "seventy-five" (of 1900)."""
    parts = [w for w in words if w != "and"]
    if any(w not in UNITS and w not in TENS and w not in {"hundred", "thousand"} for w in parts) or not parts:
        return None
    if parts[0] in {"nineteen", "twenty", "eighteen"} and len(parts) > 1 and "thousand" not in parts:
        century = UNITS.get(parts[0]) or TENS[parts[0]]
        rest = read([w for w in parts[1:] if w != "hundred"]) if parts[1:] != ["hundred"] else decimal.Decimal(0)
        is_year = rest is not None and (rest >= 10 or "hundred" in parts)  # noqa: PLR2004
        return century * _HUNDRED + int(rest) if rest is not None and is_year else None
    number = read(parts)
    if number is None:
        return None
    if "thousand" in parts:
        return int(number)
    return 1900 + int(number) if 20 <= number < _HUNDRED and parts[0] in TENS else None  # noqa: PLR2004


def write(number: decimal.Decimal) -> str:
    """The number with thousands marked: 8,400."""
    return f"{number:,f}".rstrip("0").rstrip(".") if number % 1 else f"{int(number):,}"


def write_large(number: decimal.Decimal) -> str:
    """The number with its scale as a word where that is shorter: 1.3 billion."""
    for name, scale in (("billion", 10**9), ("million", 10**6)):
        if number >= scale and (number * 100 / scale) % 1 == 0:
            return f"{write(number / scale)} {name}"
    return write(number)


def write_money(number: decimal.Decimal) -> str:
    """An amount of money: parts of a unit have two places, 28.50."""
    if number % 1 and (number * 100) % 1 == 0 and number < 10**6:
        return f"{number:,.2f}"
    return write_large(number)


def count(number: int, singular: str, plural: str) -> str:
    """The number and its noun: "one year", "28 years"."""
    return f"{SMALL[number] if number < len(SMALL) else number} {singular if number == 1 else plural}"


def times(number: int) -> str:
    """How often: "once", "twice", "three times", "13 times"."""
    return {1: "once", 2: "twice"}.get(number) or count(number, "time", "times")


def nth(number: int) -> str:
    """Which in an order: "first", "tenth", "21st"."""
    if 0 < number < len(ORDINAL_WORDS):
        return ORDINAL_WORDS[number]
    ending = "th" if number % 100 in {11, 12, 13} else {1: "st", 2: "nd", 3: "rd"}.get(number % 10, "th")
    return f"{number}{ending}"


ROUGHLY = frozenset({"about", "around", "roughly", "approximately", "circa", "some", "approx", "say"})
"""Words before a number that is not exact."""

ABOUT_FIGURES = (
    *("figure", "number", "count", "value", "sum", "amount", "total", "refer", "stand", "mean", "apply", "belong"),
    *("relate", "represent", "denote", "describe", "measure", "counted", "exactly", "precisely", "quantity", "signify"),
    *("tell", "about", "concern", "meant", "meaning", "quoted", "mentioned", "connected", "associated", "attached"),
)
"""Words in which is asked what a number is the figure of, beside those of grammar."""
DATING_FIGURES = (
    *("date", "dated", "year", "month", "time", "taken", "made", "recorded", "reported", "valid", "correct"),
    *("come", "old", "collected", "published"),
)
"""Words in which is asked of which date a number is."""
LASTING_FIGURES = frozenset({"since", "until", "till", "reach", "reached", "will", "join", "joined", "first", "did"})
"""Words by which it is asked when there came to be so many, or for how long."""
JUDGING_FIGURES = frozenset(
    {"right", "correct", "true", "so", "ok", "okay", "yes", "no", "is", "it", "that", "this", "isnt", "not", "and"}
)
"""Words in which is asked whether a number is the right one."""
