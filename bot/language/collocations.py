"""What people do with what is counted or named: goals are scored, trophies won, passengers carried.

Such a verb says no more than its noun, so beside a cue with that noun it changes nothing. No verb stands here by which
another thing is meant: goals that are conceded are other goals.
"""

from __future__ import annotations

_COUNTED: tuple[tuple[str, str], ...] = (
    ("goal point run try hat-trick", "score net bag hit notch collect earn tally get make"),
    ("wicket catch", "take get claim"),
    ("title trophy cup medal prize award championship honour honor", "win lift earn receive collect gain get take"),
    ("game match appearance cap start outing season tournament", "play make appear earn win feature"),
    ("passenger traveller rider", "carry take transport handle serve use travel move board"),
    ("visitor guest tourist visit", "attract draw receive get welcome come visit see go stay"),
    ("spectator place seat capacity attendance audience crowd", "hold seat take fit accommodate attract draw attend watch come see"),
    ("copy unit record album book ticket", "sell shift"),
    ("book novel poem play film movie song album record painting article paper opera", "write publish make direct record release produce paint compose"),
    ("staff employee worker", "employ have"),
    ("vote", "get win receive poll attract"),
    ("student pupil", "teach attend enrol enroll study"),
    ("page", "run fill"),
    ("boat ship car vehicle bike bicycle horse", "take hold fit accommodate moor park carry keep"),
    ("revenue turnover profit sale income money earning budget salary wage", "make earn generate bring get spend pay take"),
    ("price cost fee fare rent", "pay cost charge sell go"),
    ("bed room table", "have offer"),
    ("egg", "lay"),
    ("child", "bear raise"),
    ("kilometre kilometer mile distance range", "cover travel run go fly reach drive"),
    ("speed", "reach go run travel drive fly"),
    ("weight", "weigh"),
    ("height altitude elevation", "stand rise reach lie"),
    ("depth", "go reach lie"),
    ("electricity power energy megawatt output production tonne ton barrel litre", "generate produce supply make mine brew extract"),
    ("animal species plant tree", "keep have grow hold"),
    ("platform track floor storey story lift runway terminal gate", "have"),
    ("track song", "have play"),
    ("download user subscriber follower viewer listener reader customer client", "get have attract reach gain count"),
)  # fmt: skip
"""Nouns for what is counted, and the verbs that go with them."""

_NAMED: tuple[tuple[str, str], ...] = (
    ("language", "speak use"),
    ("number", "wear"),
    ("shirt kit uniform hat colour color", "wear"),
    ("position", "play"),
    ("instrument guitar bass drum keyboard piano organ violin cello flute saxophone trumpet percussion harp", "play player"),
    ("vocal", "sing singer"),
    ("label", "record sign"),
    ("role part character", "play perform"),
    ("club team side band orchestra", "play belong"),
    ("university college school", "attend go study"),
    ("subject course", "teach study read"),
    ("religion faith sport", "follow practise practice play"),
    ("score result", "end finish"),
    ("opponent rival", "play face meet"),
    ("ground stadium venue arena pitch", "play hold host stage"),
    ("crop", "grow"),
    ("food diet", "eat"),
)  # fmt: skip
"""Nouns for what is told in words, and the verbs that go with them."""


def _verbs(table: tuple[tuple[str, str], ...]) -> dict[str, tuple[str, ...]]:
    found: dict[str, tuple[str, ...]] = {}
    for nouns, verbs in table:
        for noun in nouns.split():
            found[noun] = (*found.get(noun, ()), *verbs.split())
    return found


COUNTED = _verbs(_COUNTED)
NAMED = _verbs(_NAMED)
"""The verbs that go with a noun."""
