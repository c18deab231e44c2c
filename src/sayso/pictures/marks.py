"""What the marks of the charts have in common: what is told of a claim, whose colour it has, and the keys that say so."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from typing import Any

from sayso import wording
from sayso.pictures.look import OUTER, Spec, Theme, faint, ink
from sayso.pictures.points import Point, Voice, brief
from sayso.pictures.room import cut
from sayso.pictures.svg import HUES
from sayso.pictures.words import words

Row = dict[str, Any]  # what the data of a chart have of one mark
Href = Callable[[str], str]  # an id -> the address where it is shown

KEYED = HUES + 2  # origins with a line of their own in the key
PASSAGE = 260  # letters of a sentence that are shown
TOLD = ("claim", "sentence", "outlet", "told")
COLUMN, SIGN = 250, 160  # how wide an origin in the key is, and a sign
SIGNS = {  # how signs look in the key
    "hedged": "circle",
    "open": "M0,-1.1L0,1.1M-0.5,-0.5L0,-1.1L0.5,-0.5M-0.5,0.5L0,1.1L0.5,0.5",
    "range": "M-0.35,-1L0.35,-1L0.35,1L-0.35,1Z",
    "void": "M-0.7,-0.7L0.7,0.7M-0.7,0.7L0.7,-0.7",
    "dispute": "M-1.4,0L-0.8,0M-0.3,0L0.3,0M0.8,0L1.4,0",
    "revision": "M-1.4,0L1.4,0",
}
CROSS = "M-1.3,-1.3L1.3,1.3M-1.3,1.3L1.3,-1.3"


def row(p: Point, said: Mapping[str, Voice], unit: str | None, lang: str, theme: Theme, href: Href | None) -> Row:
    """A claim as the data of a chart: how it looks, and what is told of it."""
    claim, document = p.claim, p.document
    voice = said[p.origin]
    stroke = (faint if voice.repeats else ink)(tint(voice), theme)
    hollow = p.pale or p.void
    at: Row = {
        "id": claim.id,
        "fill": ink("paper", theme) if hollow else stroke,
        "stroke": stroke,
        "edge": stroke if hollow else ink("paper", theme),
        "brief": brief(claim.quantity, unit, lang),
        "claim": wording.claim(claim, lang),
        "outlet": document.publisher or document.source.rpartition("/")[2] or document.source,
        "told": document.published or words(lang)["undated"],
        "sentence": passage(p),
    }
    at["about"] = f"{at['claim']} ({at['outlet']}, {at['told']})"
    if href:
        at["href"] = href(claim.id)
    return at


def tint(voice: Voice) -> str:
    """The name of the colour of an origin: soft for those that nobody names, and those beyond the colours that can be told apart."""
    return f"o{voice.hue + 1}" if 0 <= voice.hue < HUES else "soft"


def passage(p: Point) -> str:
    """The sentence, or as much of it around the figure as can be shown."""
    evidence = p.claim.evidence
    text = " ".join(evidence.text.split())
    if len(text) <= PASSAGE:
        return text
    text, at = evidence.text, p.claim.quantity.span.start - evidence.start
    start = max(0, min(at - PASSAGE // 2, len(text) - PASSAGE))
    end = start + PASSAGE
    return ("…" if start else "") + " ".join(text[start:end].split()) + ("…" if end < len(text) else "")


def tooltip(lang: str) -> list[Spec]:
    own = words(lang)
    return [{"field": name, "type": "nominal", "title": own[name]} for name in TOLD]


def literal(field: str) -> Spec:
    """A channel whose values stand in the data as they are drawn."""
    return {"field": field, "type": "nominal", "scale": None, "legend": None}


def drawn(data: str, mark: Spec, how: Spec, name: str = "") -> Spec:
    """A layer over a data set, by whose name its marks go if it has none of its own. Only marks that say so are read out."""
    return {"name": name or data, "data": {"name": data}, "mark": {"aria": False} | mark, "encoding": how}


def key(said: Mapping[str, Voice], theme: Theme, lang: str) -> list[Row]:
    """Who has which colour, and how many claims: origins by their claims, those who repeat another behind, then all others."""
    out: list[Row] = []
    rest = 0
    for voice in said.values():
        if voice.key and (not 0 <= voice.hue < HUES or len(out) >= KEYED):
            rest += voice.claims
            continue
        name = cut(voice.label, 120 if voice.repeats else 200, 11.5)
        whom = f" = {cut(said[voice.repeats].label, 90, 11.5)}" if voice.repeats else ""
        out.append({"label": f"{name}{whom} · {voice.claims}", "look": (faint if voice.repeats else ink)(tint(voice), theme)})
    if rest:
        out.insert(len(out) - ("" in said), {"label": f"{words(lang)['others']} · {rest}", "look": ink("soft", theme)})
    return out


def signs(used: Mapping[str, bool], lang: str) -> list[Row]:
    """The signs that a chart uses, drawn as they are in it, and what they mean."""
    return [{"label": words(lang)[name], "look": look} for name, look in SIGNS.items() if used.get(name)]


def legends(voiced: Sequence[Row], shapes: Sequence[Row], used: Sequence[Row], theme: Theme) -> list[Spec]:
    """The keys below a chart: who has which colour, what the shapes mean where they differ, and the signs. They draw no marks."""
    common: Spec = {"orient": "bottom", "labelLimit": 320, "symbolOpacity": 1, "title": None, "offset": 8}
    wide, slim = ({"columns": {"expr": f"max({least}, floor({OUTER} / {room}))"}} for least, room in ((1, COLUMN), (2, SIGN)))
    soft = ink("soft", theme)
    keys: tuple[tuple[str, Spec, Sequence[Row], Spec], ...] = (
        ("color", {"filled": True}, voiced, wide | {"symbolType": "circle", "symbolStrokeWidth": 0}),
        ("shape", {"filled": True, "color": soft}, shapes, slim | {"symbolStrokeWidth": 0}),
        ("shape", {"filled": False, "color": soft, "strokeWidth": 1.5}, used, slim),
    )
    return [
        {
            "data": {"values": [{"label": one["label"]} for one in some]},
            "mark": {"type": "point", "opacity": 0, "aria": False} | look,
            "encoding": {
                channel: {
                    "field": "label",
                    "type": "nominal",
                    "scale": {"domain": [one["label"] for one in some], "range": [one["look"] for one in some]},
                    "legend": common | more,
                }
            },
        }
        for channel, look, some, more in keys
        if some
    ]


def lines(voiced: Sequence[Row], shapes: Sequence[Row], used: Sequence[Row]) -> int:
    """How many lines the keys take on a narrow screen."""
    return len(voiced) + (len(shapes) + 1) // 2 + (len(used) + 1) // 2
