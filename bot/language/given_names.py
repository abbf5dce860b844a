"""Given names that stand in the list of common words and yet mean nothing else: "Mary", but not "Grace" or "Will"."""

from __future__ import annotations

from bot.language.common import is_common

_NAMES = frozenset(
    """
    adam adrian agnes alan albert alex alexander alfred alice alison amanda amelia amy andrea andrew angela anita ann
    anna anne annie anthony antonio arnold arthur barbara barry beatrice benedict benjamin bernard beth betty bradley
    brenda brian bridget bruce cameron caroline catherine cecil charles chris christina christine christopher
    claire clara claude colin connie craig cynthia daniel david deborah denis dennis derek diana diane donald donna
    dorothy douglas edgar edith edmund edward edwin eileen elaine eleanor elena elizabeth ella ellen emily emma eric
    ernest esther ethel eugene evan evelyn felix fiona francis frederick gabriel gareth gary geoffrey george
    gerald gerard gilbert giles gordon graham gregory gwen hannah harold harriet helen henry herbert hilda howard hugh
    hugo ian ignatius ines ingrid irene isaac isabel isabella ivan jacob jacqueline james jamie jane janet jason
    jennifer jeremy jessica jim joan joanna johanna jonathan jose joseph josephine joshua joyce judith judy julia
    julian julie karen karl kate katherine kathleen kathryn katie keith kelly kenneth kevin kirsten larry laura lauren
    lawrence leah lena leo leon leonard leslie lewis linda lionel lisa liz lloyd lorna louis louisa louise lucas lucia
    lucy luke lydia lynn madeleine malcolm marcus margaret maria marie marion marta martha martina mary matilda matthew
    maurice megan melissa michael michelle mildred mohammed monica muriel nancy naomi natalie natasha nathan neil
    nicholas nicola nigel nina nora norma norman oliver olivia otto owen pamela patricia patrick paul paula
    pauline peter philip phyllis rachel ralph raymond rebecca rhoda richard robert roger roland ronald rosa
    roy rupert russell ruth sally samantha samuel sara sarah sebastian sharon sheila shirley sidney simon sofia sonia
    sophia sophie stanley stella stephanie stephen steven stuart susan susanna suzanne sybil sylvia teresa thelma
    theodore theresa thomas timothy tina tobias tracy ursula valerie vera vernon veronica vincent vivian walter
    wanda wendy wilfred william winifred yvonne zoe
    """.split()  # noqa: SIM905 -- a table to read
)


def is_given(word: str) -> bool:
    """Say whether a word of small letters, that a person is called by, can be nothing but that."""
    return word in _NAMES or not is_common(word)


def is_name(word: str) -> bool:
    """Say whether a word of small letters is one of the names that hardly mean anything else."""
    return word in _NAMES
