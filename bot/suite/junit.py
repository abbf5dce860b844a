"""A run as JUnit XML, for continuous integration.

Valid against both common schemas, Ant's (JUnit.xsd) and Jenkins' (junit-10.xsd): a <testsuite> for each file, a
<testcase> for each turn, a <failure> in those that are not right, its type the result.
"""

from __future__ import annotations

import itertools
import re
from pathlib import PurePath
from typing import TYPE_CHECKING
from xml.etree import ElementTree

from bot.suite.reports import earlier, expectation, place

if TYPE_CHECKING:
    import datetime
    from collections.abc import Iterable, Sequence

    from bot.suite.run import Judged

_NOT_IN_XML = re.compile("[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\U00010000-\U0010ffff]")


def write(rows: Iterable[Judged], at: datetime.datetime) -> bytes:
    """Give the document for turns in the order of their files; `at` is when they were asked."""
    root = ElementTree.Element("testsuites")
    for number, (file, of_it) in enumerate(itertools.groupby(rows, key=lambda row: row.conversation.file)):
        root.append(_suite(number, file, list(of_it), at))
    ElementTree.indent(root)
    document: bytes = ElementTree.tostring(root, encoding="utf-8", xml_declaration=True)
    return document


def _suite(number: int, file: str, rows: Sequence[Judged], at: datetime.datetime) -> ElementTree.Element:
    suite = ElementTree.Element(
        "testsuite",
        id=str(number),
        name=_clean(PurePath(file).stem or "suite"),
        package="factbot",
        timestamp=at.strftime("%Y-%m-%dT%H:%M:%S"),
        hostname="localhost",
        tests=str(len(rows)),
        failures=str(sum(row.result != "right" for row in rows)),
        errors="0",
        time=f"{sum(row.seconds for row in rows):.3f}",
    )
    ElementTree.SubElement(suite, "properties")
    suite.extend(_case(row, PurePath(file).stem or "suite") for row in rows)
    ElementTree.SubElement(suite, "system-out")
    ElementTree.SubElement(suite, "system-err")
    return suite


def _case(row: Judged, suite: str) -> ElementTree.Element:
    name = f"{row.conversation.id}#{row.number + 1}: {row.turn.text}"
    class_name = f"{suite}.{row.conversation.category}"
    case = ElementTree.Element("testcase", name=_clean(name), classname=_clean(class_name), time=f"{row.seconds:.3f}")
    if row.result != "right":
        message = f"{row.result}: expected {row.turn.expect}, got {row.reply.status}"
        ElementTree.SubElement(case, "failure", type=row.result, message=message).text = _clean(_tell(row))
    return case


def _tell(row: Judged) -> str:
    lines = [
        *(f"before:   {text}" for text in earlier(row)),
        f"question: {row.turn.text}",
        f"expected: {expectation(row.turn)}",
        f"reply:    {row.reply.status}: {row.reply.text}",
        f"query:    {row.reply.query}",
        f"case:     {row.group}, {row.conversation.category}, {place(row)}",
    ]
    return "\n".join(lines)


def _clean(text: str) -> str:
    """Replace what XML cannot hold: control characters and halves of surrogate pairs."""
    return _NOT_IN_XML.sub("\ufffd", text)
