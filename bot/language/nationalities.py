"""Adjectives of countries and the names that they are made of: "the *Peruvian* one" is that of *Peru*."""

from __future__ import annotations

_PAIRS = (
    "afghan afghanistan, albanian albania, algerian algeria, american america, angolan angola, "
    "argentinian argentina, argentine argentina, armenian armenia, australian australia, austrian austria, "
    "azerbaijani azerbaijan, bahraini bahrain, bangladeshi bangladesh, belarusian belarus, belgian belgium, "
    "bolivian bolivia, bosnian bosnia, brazilian brazil, british britain, bulgarian bulgaria, burmese burma, "
    "cambodian cambodia, cameroonian cameroon, canadian canada, chadian chad, chilean chile, chinese china, "
    "colombian colombia, congolese congo, croatian croatia, cuban cuba, cypriot cyprus, czech czechia, "
    "danish denmark, dutch netherlands, ecuadorian ecuador, egyptian egypt, english england, eritrean eritrea, "
    "estonian estonia, ethiopian ethiopia, finnish finland, french france, gambian gambia, georgian georgia, "
    "german germany, ghanaian ghana, greek greece, guatemalan guatemala, guinean guinea, haitian haiti, "
    "honduran honduras, hungarian hungary, icelandic iceland, indian india, indonesian indonesia, iranian iran, "
    "iraqi iraq, irish ireland, israeli israel, italian italy, jamaican jamaica, japanese japan, "
    "jordanian jordan, kazakh kazakhstan, kenyan kenya, korean korea, kosovan kosovo, kosovar kosovo, "
    "kuwaiti kuwait, laotian laos, latvian latvia, lebanese lebanon, liberian liberia, libyan libya, "
    "lithuanian lithuania, malagasy madagascar, malawian malawi, malaysian malaysia, malian mali, "
    "maltese malta, mauritanian mauritania, mexican mexico, moldovan moldova, mongolian mongolia, "
    "moroccan morocco, mozambican mozambique, namibian namibia, nepalese nepal, nepali nepal, "
    "nicaraguan nicaragua, nigerian nigeria, norwegian norway, omani oman, pakistani pakistan, "
    "palestinian palestine, panamanian panama, paraguayan paraguay, peruvian peru, polish poland, "
    "portuguese portugal, qatari qatar, romanian romania, russian russia, rwandan rwanda, scottish scotland, "
    "senegalese senegal, serbian serbia, singaporean singapore, slovak slovakia, slovenian slovenia, "
    "somali somalia, spanish spain, sudanese sudan, swedish sweden, swiss switzerland, syrian syria, "
    "taiwanese taiwan, tajik tajikistan, tanzanian tanzania, thai thailand, timorese timor, tunisian tunisia, "
    "turkish turkey, ugandan uganda, ukrainian ukraine, uruguayan uruguay, uzbek uzbekistan, "
    "venezuelan venezuela, vietnamese vietnam, welsh wales, yemeni yemen, zambian zambia, zimbabwean zimbabwe, "
    "european europe, asian asia, african africa"
)

NAMES = dict(pair.split() for pair in _PAIRS.split(", "))
"""Each adjective with the name."""
ADJECTIVES = {name: adjective for adjective, name in NAMES.items()}
"""Each name with an adjective of it."""
