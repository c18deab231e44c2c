"""The look of the charts: the colours of the drawings on light and dark paper, as the configuration that Vega-Lite takes.

``light`` and ``dark`` write the colours out and have a paper of their own: for files. ``page`` leaves them to the custom properties of
the page that the chart stands in, so that it turns dark with the page.
"""

from __future__ import annotations

from typing import Any, Literal

from sayso.pictures.svg import DARK, HUES, LIGHT

Theme = Literal["light", "dark", "page"]
Spec = dict[str, Any]  # a Vega-Lite specification, ready for JSON

SCHEMA = "https://vega.github.io/schema/vega-lite/v6.json"
FONT = "system-ui, -apple-system, 'Segoe UI', Roboto, 'Noto Sans', 'Liberation Sans', 'DejaVu Sans', sans-serif"
OUTER = "outer"  # the parameter that holds how wide the chart's container is: the width of the plot itself changes while it is laid out
FAINT = 0.45  # how much of its colour an origin keeps that only repeats another


def ink(name: str, theme: Theme) -> str:
    """A colour by its name: ``ink``, ``paper``, ``line``, ``soft``, ``bad``, ``o1`` …"""
    if theme == "page":
        return f"var(--{name}, {LIGHT[name]})"
    return (DARK if theme == "dark" else LIGHT)[name]


def hue(number: int, theme: Theme) -> str:
    """The colour of the nth origin, from 0; those beyond the colours that can be told apart are all soft."""
    return ink(f"o{number + 1}" if number < HUES else "soft", theme)


def faint(name: str, theme: Theme) -> str:
    """The same colour nearly gone into the paper."""
    if theme == "page":
        return f"color-mix(in srgb, {ink(name, theme)} {FAINT:.0%}, {ink('paper', theme)})"
    one, two = ink(name, theme), ink("paper", theme)
    mixed = (round(int(one[i : i + 2], 16) * FAINT + int(two[i : i + 2], 16) * (1 - FAINT)) for i in (1, 3, 5))
    return "#" + "".join(f"{part:02x}" for part in mixed)


def config(theme: Theme) -> Spec:
    """What all charts share: letters, lines, paper."""
    soft, line, dark = ink("soft", theme), ink("line", theme), ink("ink", theme)
    return {
        "font": FONT,
        "view": {"stroke": None},
        "axis": {
            "labelColor": soft,
            "titleColor": soft,
            "domainColor": line,
            "tickColor": line,
            "gridColor": line,
            "gridOpacity": 0.5,
            "labelFontSize": 11,
            "titleFontSize": 11,
            "titleFontWeight": "normal",
            "tickSize": 4,
        },
        "legend": {
            "labelColor": dark,
            "titleColor": soft,
            "labelFontSize": 11.5,
            "titleFontSize": 11,
            "titleFontWeight": "normal",
            "symbolSize": 70,
            "columnPadding": 14,
            "rowPadding": 3,
            "layout": {"bottom": {"direction": "vertical", "anchor": "start", "margin": 6}},
        },
        "title": {
            "color": dark,
            "subtitleColor": soft,
            "fontSize": 14,
            "subtitleFontSize": 11.5,
            "anchor": "start",
            "frame": "bounds",
            "offset": 12,
        },
        "text": {"color": dark, "fontSize": 11},
    }


def background(theme: Theme) -> str:
    return "transparent" if theme == "page" else ink("paper", theme)


def outer() -> Spec:
    """The width of the container as a parameter; read again whenever the chart is made wider or narrower."""
    return {"name": OUTER, "expr": "width ? containerSize()[0] : 0"}
