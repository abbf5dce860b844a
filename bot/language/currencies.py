"""Currencies as tables write them: the signs, and the codes of ISO 4217. Other capitals, as IBU or RPM, are units."""

from __future__ import annotations

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Collection

SIGNS = "$€£¥₹₽₩₺₴₦₪₫₱฿₵₡₲₭₮₸₼₾"
"""The first is a word of a question also where it stands alone."""

CODES = frozenset(
    """
    AED AFN ALL AMD ANG AOA ARS AUD AWG AZN BAM BBD BDT BGN BHD BIF BMD BND BOB BRL BSD BTN BWP BYN BZD CAD CDF CHF CLP
    CNY COP CRC CUP CVE CZK DJF DKK DOP DZD EGP ERN ETB EUR FJD FKP GBP GEL GHS GIP GMD GNF GTQ GYD HKD HNL HRK HTG HUF
    IDR ILS INR IQD IRR ISK JMD JOD JPY KES KGS KHR KMF KPW KRW KWD KYD KZT LAK LBP LKR LRD LSL LYD MAD MDL MGA MKD MMK
    MNT MOP MRU MUR MVR MWK MXN MYR MZN NAD NGN NIO NOK NPR NZD OMR PAB PEN PGK PHP PKR PLN PYG QAR RON RSD RUB RWF SAR
    SBD SCR SDG SEK SGD SHP SLE SOS SRD SSP STN SVC SYP SZL THB TJS TMT TND TOP TRY TTD TWD TZS UAH UGX USD UYU UZS VES
    VND VUV WST XAF XCD XOF XPF YER ZAR ZMW ZWL
    ATS BEF DEM ESP FIM FRF GRD IEP ITL LUF NLG PTE
    """.split()  # noqa: SIM905 -- a table to read
)
"""Those in use, and those that the euro took the place of."""

_HUNDREDTHS = {
    **dict.fromkeys(("p", "pence", "penny"), frozenset({"£", "GBP"})),
    **dict.fromkeys(("c", "¢", "ct", "cent", "cents"), frozenset({"$", "€", "USD", "EUR", "CAD", "AUD", "NZD"})),
}
"""Small change, and of what a hundred of it are one."""


def is_free(text: str) -> bool:
    """Say whether a cell says of something that it costs nothing."""
    return text.strip().lower().rstrip("!.") in _FREE


_FREE = frozenset({"free", "free of charge", "for free", "no charge", "no fee", "gratis", "complimentary", "nothing"})


def is_hundredth(unit: str, own: Collection[str]) -> bool:
    """Say whether a hundred of a unit are one of a currency: "p" of "£"."""
    return not _HUNDREDTHS.get(unit.lower(), frozenset()).isdisjoint(own)


_NAMES = (
    frozenset({"£", "GBP", "POUND", "POUNDS"}),
    frozenset({"€", "EUR", "EURO", "EUROS"}),
    frozenset({"₹", "INR", "RUPEES"}),
    frozenset({"₺", "TRY"}),
    frozenset({"₩", "KRW", "WON"}),
    frozenset({"₽", "RUB", "ROUBLES", "RUBLES"}),
)
"""What a currency is written as, where a sign is that of one currency alone: "$" is that of many."""


_SAID = {"$": "dollars", "£": "pounds", "€": "euros", "¥": "yen", "₹": "rupees", "₽": "roubles", "₩": "won"}


def named(unit: str) -> str:
    """Give what a currency is called where a price in it is told from others: "dollars"; any other unit as it is."""
    return _SAID.get(unit, unit)


def same_currency(one: str, other: str) -> bool:
    """Say whether two units are one currency: "£" and "GBP"."""
    first, second = one.upper(), other.upper()
    return first == second or any(first in names and second in names for names in _NAMES)


def is_currency(unit: str) -> bool:
    """Say whether a unit is a currency."""
    return unit in CODES or (len(unit) == 1 and unit in SIGNS)


def may_be(sign: str, unit: str) -> bool:
    """Say whether a figure with a sign before it may be one in a unit: "$" is the sign of several, "pound" is "£"."""
    if same_currency(sign, unit) or not (is_currency(unit) or any(unit.upper() in names for names in _NAMES)):
        return True
    return sign == "$" and len(unit) > 1 and unit.endswith("D")
