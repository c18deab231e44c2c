"""A story or a series as one file that needs nothing else: pictures, claims with their sentences, who says so; also in a notebook.

>>> from sayso import Ledger
>>> from sayso.report import report
>>> with Ledger("ledger.duckdb") as ledger:
...     report(ledger, "1f20e35a").save("story.html")
"""

from __future__ import annotations

from dataclasses import dataclass
from html import escape
from importlib.metadata import version
from importlib.resources import files
from pathlib import Path
from typing import Any

from jinja2 import Environment

from sayso import wording
from sayso.ledger import Grounded, Ledger, LedgerError, SeriesFilter, StoryLine, first_words, overview, together
from sayso.model import Known, Series
from sayso.packs import languages
from sayso.pictures import chart, maps, provenance, render, system, timeline
from sayso.pictures.svg import resolved
from sayso.web.rows import about, behind, line, members, row, strongest, told
from sayso.web.site import environment

WHOLE = 40  # series of a story that are shown whole
SINGLE = 200  # figures that stand alone, in one table
WIDE = 1100.0


@dataclass(frozen=True, slots=True)
class Report:
    """A page by itself: ``save`` it, or let a notebook show it."""

    title: str
    html: str
    pictures: dict[str, str]  # name → SVG

    def save(self, path: str | Path) -> Path:
        """Write the page; it opens without a network."""
        out = Path(path)
        out.write_text(self.html, encoding="utf-8")
        return out

    def save_pictures(self, folder: str | Path, *, png: bool = True) -> list[Path]:
        """Write every picture as SVG and, unless told otherwise, as PNG."""
        out = Path(folder)
        out.mkdir(parents=True, exist_ok=True)
        written = []
        for name, svg in self.pictures.items():
            (out / f"{name}.svg").write_text(svg, encoding="utf-8")
            written.append(out / f"{name}.svg")
            if png:
                (out / f"{name}.png").write_bytes(render.png_of(svg))
                written.append(out / f"{name}.png")
        return written

    def _repr_html_(self) -> str:
        """In a notebook: the page in a frame of its own, so that neither styles the other."""
        frame = "width: 100%; height: 80vh; border: 1px solid #ccc"
        return f'<iframe title="{escape(self.title)}" srcdoc="{escape(self.html)}" style="{frame}"></iframe>'


def report(ledger: Ledger, id: str, lang: str = "en", *, pictures: bool = False) -> Report:
    """The report of a story (its id, or that of one of its reports) or of a series (its id, or that of one of its claims).

    ``lang`` is the language of its sentences, English where there is no pack for it. ``pictures`` also draws every chart as SVG.
    :class:`sayso.ledger.LedgerError` where nothing is called so.
    """
    lang = lang if lang in languages() else "en"
    story = overview.story(ledger, id) or overview.story_told(ledger, id) or overview.story_of_prefix(ledger, id)
    if story is None:
        return of_series(ledger, ledger.grounded(id), lang, pictures)
    return of_story(ledger, story.line, lang, pictures)


def of_series(ledger: Ledger, found: Grounded, lang: str, pictures: bool) -> Report:
    series, known, copies = found
    ways = provenance.series_graph(series, known, copies, href=inside, lang=lang, width=WIDE)
    drawn = {"provenance": resolved(ways), f"series-{series.id[:8]}": render.svg(spec_of(series, known, lang))} if pictures else {}
    title = wording.label(series, lang)
    html = page(
        title=title,
        lang=lang,
        blocks=[block(series, known, lang)],
        drawings=[("Where it comes from", ways)],
        reports=heads(ledger, {m.document for m in series.members}),
    )
    return Report(title, html, drawn)


def of_story(ledger: Ledger, story: StoryLine, lang: str, pictures: bool) -> Report:
    series, known = together(ledger.grounded_series(SeriesFilter(story=story.id, order="size")))
    several = [s for s in series if len(s.members) > 1][:WHOLE]
    rest = [s for s in series if s not in several][:SINGLE]
    whole = system.system_svg(system.system(series, known, lang), inside, width=WIDE)
    specs = {
        "timeline": timeline.story_timeline(series, known, lang=lang, href=row_of, series_href=block_of, titled=False),
        "map": maps.story_map(series, known, lang=lang, titled=False),
    }
    drawn = {}
    if pictures:
        drawn = {"system": resolved(whole), **{name: render.svg(spec) for name, spec in specs.items()}}
        drawn |= {f"series-{s.id[:8]}": render.svg(spec_of(s, known, lang)) for s in several}
    named = about(story, lang)
    html = page(
        title=named.title,
        lang=lang,
        story=named,
        specs=specs,
        aside=maps.aside(maps.story_places(series, known), lang),
        drawings=[("The story as a system", whole)],
        blocks=[block(s, known, lang) for s in several],
        rest=[row(*known[m.claim], lang) for s in rest for m in s.members if m.claim in known],
        reports=heads(ledger, {m.document for s in series for m in s.members}),
    )
    return Report(named.title, html, drawn)


def block(series: Series, known: Known, lang: str) -> dict[str, Any]:
    """A series in a report: its chart, its claims, who stands behind them, what they show together."""
    origins, colours = behind(series, lang)
    rows = members(series, known, lang, colours, {})
    findings = [told(f, known, lang) for f in strongest(series.findings)]
    return {"line": line(series, known, lang), "rows": rows, "origins": origins, "findings": findings, "spec": spec_of(series, known, lang)}


def spec_of(series: Series, known: Known, lang: str) -> dict[str, Any]:
    return chart.series_chart(series, known, lang=lang, href=row_of, titled=False)


def heads(ledger: Ledger, documents: set[str]) -> list[tuple[str, str, str, str, str]]:
    """The reports that a report rests on: day, outlet, language, how it begins, where it was published."""
    found = [
        (d.published or "undated", d.publisher or "", d.lang or "", first_words(d.title, d.text), d.source)
        for d in ledger.documents(documents).values()
    ]
    return sorted(found)


def page(**values: Any) -> str:
    """The template filled, with its style and its script inside."""
    style = files("sayso.web").joinpath("static/app.css").read_text(encoding="utf-8")
    template = templates().get_template("standalone.html")
    given = {"story": None, "specs": {}, "aside": [], "rest": [], **values}
    return template.render(style=style, script=render.script(), version=version("sayso"), **given)


def templates() -> Environment:
    return environment("sayso.report")


def inside(sort: str, id: str) -> str | None:
    """Where a thing on a drawing leads within the page."""
    return {"claim": row_of, "series": block_of}[sort](id) if sort in ("claim", "series") else None


def row_of(claim: str) -> str:
    return f"#row-{claim}"


def block_of(series: str) -> str:
    return f"#series-{series}"


__all__ = ["LedgerError", "Report", "report"]
