"""An import as a whole: read what a folder has, read the file, place what it gives, make questions of it."""

from __future__ import annotations

import tempfile
from pathlib import Path
from typing import TYPE_CHECKING

from bot.authoring.csv_import import read_additions
from bot.authoring.known import Known, make_id
from bot.authoring.placing import Target, copy_pack, place, read_known, texts, write
from bot.authoring.sheet import read_sheet
from bot.authoring.wikidata import reading as wikidata
from bot.authoring.wikidata.document import read_document
from bot.authoring.wikidata.identity import FOLDER, read_identity, write_identity
from bot.bot import Bot
from bot.errors import FactbotError
from bot.facts.tables import did_you_mean
from bot.language import heading_sentences, headings
from bot.language.written_dates import is_time
from bot.model import Context, Message, PackInfo, Status, TimeRelation, ValueType
from bot.records import dataclass, replace

if TYPE_CHECKING:
    import datetime
    from collections.abc import Iterator, Mapping, Sequence

    from bot.authoring.additions import Additions
    from bot.authoring.csv_import import Options
    from bot.authoring.placing import Placed
    from bot.authoring.wikidata.reading import Choice
    from bot.model import Statement

_MOST_EXAMPLES = 6


@dataclass(frozen=True, slots=True)
class Request:
    """What a person wants imported, and where to."""

    file: Path
    folder: Path
    name: str
    """The name of the new file in facts/, or "" for that of `file`."""
    at: datetime.datetime
    """When the first questions are asked."""

    @property
    def path(self) -> str:
        """The new file, relative to the folder."""
        return f"facts/{self.id}.toml"

    @property
    def id(self) -> str:
        """The new file's name."""
        return make_id(self.name or self.file.stem, (), empty="facts")


def import_csv(request: Request, options: Options) -> Placed:
    """Read a table into a pack without writing anything; raise FactbotError when nothing can be taken."""
    known = read_known(request.folder, request.path)
    sheet = read_sheet(request.file)
    _check_columns(request.file, options.names, sheet.header)
    return _placed(request, known, read_additions(sheet, new := known or Known(), options), new)


def import_wikidata(request: Request, choice: Choice) -> Placed:
    """Read an entity document into a pack without writing anything; raise FactbotError when nothing can be taken."""
    known = read_known(request.folder, request.path)
    identity = read_identity(request.folder, leave_out=f"{request.id}.toml")
    document = read_document(request.file)
    additions = wikidata.read_additions(document, new := known or Known(), identity, choice)
    placed = _placed(request, known, additions, new)
    noted = identity.only({*new.items}, {*new.types}, {*new.properties}, {*new.sources})
    return replace(placed, files={**placed.files, f"{FOLDER}/{request.id}.toml": write_identity(noted)})


def _check_columns(file: Path, names: Mapping[str, str], header: tuple[str, ...]) -> None:
    for name in names:
        if name not in header:
            hint = did_you_mean(name, header) or f"its columns: {', '.join(header)}"
            message = f"{file}: the mapping file names a column {name!r} that is not there; {hint}"
            raise FactbotError(message)


def _placed(request: Request, before: Known | None, additions: Additions, known: Known) -> Placed:
    """Place what was read, and give a new pack the questions that it answers."""
    info = _info(request, additions) if before is None else None
    target = Target(request.path, request.file.name, info)
    placed = place(request.folder, target, additions, known)
    if not placed.additions.statements:
        reasons = "".join(f"\n  {refusal}" for refusal in placed.additions.refusals[:10])
        no_reason = ": no column but the first holds values under a header; the first row must be the headers"
        message = f"{request.file}: nothing could be taken{reasons or no_reason}"
        raise FactbotError(message)
    if info is None:
        return replace(placed, examples=tuple(_answered(request, placed, known)))
    examples = tuple(_answered(request, placed, known))
    told = replace(target, info=replace(info, examples=examples))
    return replace(placed, files=texts(told, placed.additions, known), examples=examples)


def _info(request: Request, additions: Additions) -> PackInfo:
    labels = ", ".join(property_.label for property_ in additions.properties)
    if len(additions.items) == 1:
        only = additions.items[0]
        return PackInfo(request.id, only.label, only.id, f"I know these of {only.label}: {labels}.", "", ())
    title = request.file.stem.replace("_", " ").replace("-", " ").strip()
    return PackInfo(request.id, title[:1].upper() + title[1:], "", f"I know these of them: {labels}.", "", ())


def _answered(request: Request, placed: Placed, known: Known) -> Iterator[str]:
    """Ask a question for each property and give those that are answered."""
    with tempfile.TemporaryDirectory() as folder:
        copy_pack(request.folder, Path(folder), request.path)
        write(Path(folder), placed.files, may_overwrite=False)
        bot = Bot.from_folder(Path(folder))
    found = 0
    for statement in _told_of([added.statement for added in placed.additions.statements], known):
        for question in _questions(statement, known):
            reply, _ = bot.reply(Message("import", question, request.at), Context())
            if reply.status is Status.ANSWER:
                yield question
                found += 1
                break
        if found == _MOST_EXAMPLES:
            return


def _told_of(statements: Sequence[Statement], known: Known) -> Iterator[Statement]:
    """Give a statement of each property, of another item each time as far as that goes; what kind it is comes last."""
    groups: dict[str, list[Statement]] = {}
    for statement in statements:
        groups.setdefault(statement.property, []).append(statement)
    asked: set[str] = set()
    for _, group in sorted(groups.items(), key=lambda pair: bool(headings.kinds(known.properties[pair[0]].label))):
        item = next((s.item for s in group if s.item not in asked), group[0].item)
        asked.add(item)
        own = [s for s in group if s.item == item]
        yield next((s for s in own if _holds_now(s, known)), own[0])


def _holds_now(statement: Statement, known: Known) -> bool:
    """Say whether somebody still is what is told of him; a name that something still has is asked by itself."""
    is_open = statement.time is not None and statement.time.is_end_open
    return is_open and known.properties[statement.property].type is not ValueType.NAME


def _questions(statement: Statement, known: Known) -> tuple[str, ...]:
    """Give questions for a statement, the most natural first."""
    property_, item = known.properties[statement.property], known.items[statement.item].label
    is_year = is_time(item)
    if property_.type is ValueType.EVENT:
        noun = headings.past_noun(property_.label)
        if headings.is_year(noun):
            return (f"What is the {noun} of {item}?",)
        asked = heading_sentences.event_questions(property_.says, item)
        return (*([f"When was the {noun} in {item}?"] if is_year else asked), f"When was the {noun} of {item}?")
    if is_year:
        is_person = "who" in property_.asks
        return heading_sentences.year_questions(property_.label, item, is_person=is_person)
    time = statement.time
    year = time.begin.latest.year if time is not None and time.begin is not None else None
    is_present = property_.type is ValueType.NAME and not headings.is_former(property_.label)
    named = (heading_sentences.name_question(item, year),) if is_present else ()
    is_truth = property_.says.startswith("whether ")
    truth = (heading_sentences.truth_question(property_.says, item),) if is_truth else ()
    is_past = property_.time is TimeRelation.ON or (time is not None and year is not None and not time.is_end_open)
    is_past = is_past and property_.time is not TimeRelation.AS_OF
    plain = heading_sentences.questions(
        property_.label, item, is_person="who" in property_.asks, is_past=is_past, year=year if is_past else None
    )
    return (*named, *truth, *heading_sentences.count_questions(property_.says, item, property_.unit[1]), *plain)
