"""SVG as text: elements, measured and wrapped words, lines with arrows, and the colours that all drawings share.

Colours are the custom properties of the page with a literal beside each, so that a drawing takes the colours of the page it stands
in, light or dark, and still has some in a file by itself. ``resolved`` writes them out for programs that know no custom properties.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Iterator, Sequence

Href = Callable[[str, str], str | None]  # a sort of thing (claim, report, source, series) and its id -> where it is shown, or None

LIGHT = {
    "ink": "#1b1b1b",
    "paper": "#ffffff",
    "line": "#c9c9c4",
    "soft": "#6a6a66",
    "fill": "#f5f5f1",
    "good": "#1d7a46",
    "warn": "#9a6200",
    "bad": "#c0271c",
    "o1": "#0067a5",
    "o2": "#c04f00",
    "o3": "#007f5f",
    "o4": "#a8437f",
    "o5": "#8a6a00",
    "o6": "#2a8fbd",
    "o7": "#6b4fa0",
    "o8": "#5f6b2d",
}
DARK = {
    "ink": "#ececea",
    "paper": "#161719",
    "line": "#4a4c50",
    "soft": "#a3a49f",
    "fill": "#202226",
    "good": "#63c48c",
    "warn": "#e0aa4d",
    "bad": "#ff7b6e",
    "o1": "#5fb3ea",
    "o2": "#f39a5b",
    "o3": "#4cc9a4",
    "o4": "#e591c2",
    "o5": "#d9bd4f",
    "o6": "#8fd0f0",
    "o7": "#b9a3ea",
    "o8": "#b3c26c",
}
HUES = 8
VARIABLE = re.compile(r"var\(--([a-z0-9]+), ?(#[0-9a-f]{6})\)")
BREAKS = re.compile(r"[ \t\r\n]+")  # not the spaces inside numbers
NARROW, SLIM, BROAD = frozenset("iljtfrI.,:;'’|!()[]-·/ \u00a0\u202f\u2009"), frozenset("ijlI.,:;'’|! "), frozenset("mwMWQ@%—…")


def nowhere(sort: str, id: str) -> str | None:
    """The address of nothing: a drawing without links."""
    return None


def color(name: str) -> str:
    """A colour of the page, with its literal for where there is no page: ``var(--ink, #1b1b1b)``."""
    return f"var(--{name}, {LIGHT[name]})"


def hue(number: int) -> str:
    """The colour of the nth origin, from 0; those beyond the colours that can be told apart are all soft."""
    return color(f"o{number + 1}" if number < HUES else "soft")


def resolved(svg: str, *, dark: bool = False) -> str:
    """The same drawing with its colours written out."""
    colors = DARK if dark else LIGHT
    return VARIABLE.sub(lambda found: colors.get(found[1], found[2]), svg)


def escaped(text: str) -> str:
    return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;").replace('"', "&quot;")


def tag(name: str, /, *inside: str, **attributes: str | float | None) -> str:
    """An element. Names of attributes have ``_`` for ``-`` and for what Python keeps to itself (``class_``); None is left out."""
    told = "".join(f' {key.rstrip("_").replace("_", "-")}="{value_of(value)}"' for key, value in attributes.items() if value is not None)
    return f"<{name}{told}>{''.join(inside)}</{name}>" if inside else f"<{name}{told}/>"


def value_of(value: str | float) -> str:
    return escaped(value) if isinstance(value, str) else short(value)


def short(number: float) -> str:
    text = f"{number:.1f}"
    return text.removesuffix(".0").replace("-0", "0", 1) if text in ("-0.0", "0.0") else text.removesuffix(".0")


def words(text: str, x: float, y: float, **attributes: str | float | None) -> str:
    return tag("text", escaped(text), x=x, y=y, **attributes)


def link(href: str | None, *inside: str, label: str = "", **attributes: str | float | None) -> str:
    """A link around what is drawn, or a plain group where it leads nowhere."""
    if href is None:
        return tag("g", *inside, **attributes)
    return tag("a", *inside, href=href, aria_label=label or None, **attributes)


def width_of(text: str, size: float, *, bold: bool = False) -> float:
    """About how wide a text is, rather too wide than too narrow: no font is at hand."""
    ems = 0.0
    for letter in text:
        if letter in SLIM:
            ems += 0.32
        elif letter in NARROW:
            ems += 0.4
        elif letter in BROAD:
            ems += 0.95
        elif letter.isupper():
            ems += 0.7
        elif ord(letter) > 0x2E80:
            ems += 1.05
        else:
            ems += 0.62
    return ems * size * (1.12 if bold else 1.0)


def wrapped(text: str, width: float, size: float, *, bold: bool = False, most: int = 3) -> list[str]:
    """A text in lines that are no wider; what is too long for the last line ends in an ellipsis."""
    lines: list[str] = []
    line = ""
    for word in pieces(text, width, size, bold):
        longer = f"{line} {word}".strip()
        if line and width_of(longer, size, bold=bold) > width:
            lines.append(line)
            line = word
        else:
            line = longer
    lines.append(line)
    if len(lines) > most:
        lines = [*lines[: most - 1], " ".join(lines[most - 1 :])]
    return [cut(line, width, size, bold=bold) for line in lines if line]


def pieces(text: str, width: float, size: float, bold: bool) -> Iterator[str]:
    """The words of a text, those that are wider than a line in parts."""
    for word in BREAKS.split(text.strip()):
        while len(word) > 4 and width_of(word, size, bold=bold) > width:
            end = next((n for n in range(len(word) - 1, 2, -1) if width_of(word[:n] + "-", size, bold=bold) <= width), 2)
            yield word[:end] + ("-" if word.isalpha() else "")
            word = word[end:]
        yield word


def cut(text: str, width: float, size: float, *, bold: bool = False) -> str:
    if width_of(text, size, bold=bold) <= width:
        return text
    while text and width_of(text + "…", size, bold=bold) > width:
        text = text[:-1]
    return text.rstrip(" ,·–-") + "…"


def curve(points: Sequence[tuple[float, float]], end: float = 0.0) -> str:
    """A path through points, level where it meets them; ``end`` is kept free before the last, for the head of an arrow."""
    first, *rest = points
    if rest and end:
        (x, y), (before, _) = rest[-1], rest[-2] if len(rest) > 1 else first
        rest[-1] = (x - end if x >= before else x + end, y)
    path = [f"M{short(first[0])} {short(first[1])}"]
    x0, y0 = first
    for x, y in rest:
        if abs(y - y0) < 0.05:
            path.append(f"L{short(x)} {short(y)}")
        else:
            half = (x0 + x) / 2
            path.append(f"C{short(half)} {short(y0)} {short(half)} {short(y)} {short(x)} {short(y)}")
        x0, y0 = x, y
    return "".join(path)


def rail(x: float, side: float, start: float, stop: float) -> str:
    """A path out of a box whose left side is at ``side``, along a rail at ``x``, and back in; the head of an arrow is kept free."""
    turn = min(5.0, abs(stop - start) / 2) * (1 if stop > start else -1)
    out = f"M{short(side)} {short(start)}H{short(x + 5)}Q{short(x)} {short(start)} {short(x)} {short(start + turn)}"
    return out + f"V{short(stop - turn)}Q{short(x)} {short(stop)} {short(x + 5)} {short(stop)}H{short(side - 5)}"


def head(x: float, y: float, toward: tuple[float, float], size: float = 6, **attributes: str | float | None) -> str:
    """The head of an arrow with its point at x, y; ``toward`` is (1, 0) for right, (0, 1) for down."""
    dx, dy = toward
    bx, by = x - dx * size, y - dy * size
    wing = size * 0.55
    corners = ((x, y), (bx - dy * wing, by + dx * wing), (bx + dy * wing, by - dx * wing))
    return tag("path", d="M" + "L".join(f"{short(a)} {short(b)}" for a, b in corners) + "Z", **attributes)


def picture(
    body: Iterable[str], *, width: float, height: float, title: str, about: str, name: str, css: str, linked: bool, **attributes: str
) -> str:
    """A whole drawing. ``name`` is unique on its page; a drawing with links in it is a group of them, one without is an image."""
    inside = [
        tag("title", escaped(title), id=f"{name}-title"),
        tag("desc", escaped(about), id=f"{name}-desc"),
        tag("style", css),
        *body,
    ]
    return tag(
        "svg",
        *inside,
        xmlns="http://www.w3.org/2000/svg",
        id=name,
        class_="drawn",
        width=width,
        height=height,
        viewBox=f"0 0 {short(width)} {short(height)}",
        role="group" if linked else "img",
        aria_labelledby=f"{name}-title",
        aria_describedby=f"{name}-desc",
        style=f"--wide:{short(width)}px",  # so that a page may draw it somewhat smaller
        **attributes,
    )


FONT = "ui-sans-serif, system-ui, 'Segoe UI', Roboto, 'Helvetica Neue', 'Noto Sans', 'Liberation Sans', 'DejaVu Sans', sans-serif"
CSS = f"""
.drawn{{font:12px {FONT};background:{color("paper")}}}
.drawn text{{fill:{color("ink")}}}
.drawn .soft{{fill:{color("soft")};font-size:11px}}
.drawn .strong{{font-weight:600}}
.drawn .bad{{fill:{color("bad")}}}
.drawn .warn{{fill:{color("warn")}}}
.drawn .halo{{paint-order:stroke;stroke:{color("paper")};stroke-width:3px;stroke-linejoin:round}}
.drawn .line{{fill:none;stroke:{color("soft")};stroke-width:1.3}}
.drawn .box{{fill:{color("paper")};stroke:{color("line")};stroke-width:1}}
.drawn .inner{{fill:{color("fill")}}}
.drawn .dashed{{stroke-dasharray:4 3}}
.drawn .ring{{stroke:{color("bad")};stroke-width:1.8}}
.drawn a{{cursor:pointer}}
.drawn a:hover text,.drawn a:focus text{{text-decoration:underline}}
.drawn a:focus{{outline:none}}
.drawn a:focus-visible .box,.drawn a:hover .box,.drawn a:focus-visible .hit{{stroke:{color("ink")};stroke-width:1.6}}
.drawn .hit{{fill:transparent;stroke:none}}
"""


def legend(entries: Iterable[tuple[str, float, str]], room: float, y: float) -> tuple[list[str], float]:
    """Marks (their body, their width, what they mean) in lines of so much room from ``y`` on, and where the last line stands."""
    out, x = [], 0.0
    for mark, wide_mark, text in entries:
        wide = wide_mark + width_of(text, 11) + 20
        if x and x + wide > room:
            x, y = 0.0, y + 18
        out.append(tag("g", mark, words(text, wide_mark, 0, class_="soft"), transform=f"translate({short(x)} {short(y)})"))
        x += wide
    return out, y
