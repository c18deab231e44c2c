"""Charts as files: SVG, PNG, a page of their own, and the script that draws them in a browser. No network is needed for any of it.

The script is put together from the libraries that come with vl_convert, which takes seconds; it is kept in the user's cache, by version.
"""

from __future__ import annotations

import json
import os
import tempfile
from collections.abc import Mapping
from functools import cache
from html import escape
from importlib.metadata import version
from pathlib import Path
from typing import Any

from sayso.pictures.look import OUTER

WIDTH = 900  # of a chart that would be as wide as its container, where there is none
SNIPPET = "window.vegaEmbed = vegaEmbed; window.vega = vega; window.vegaLite = vegaLite;"
RECIPE = "2"  # how the script is put together: another number, another file
EMBED = {"actions": False, "renderer": "svg"}
STYLE = """#vg-tooltip-element.vg-tooltip{font:13px/1.4 system-ui,sans-serif;max-width:min(32rem,90vw);padding:.6rem .8rem;
border-radius:6px;color:var(--ink,#1b1b1b);background:var(--paper,#fff);border:1px solid var(--line,#c9c9c4);
box-shadow:0 2px 10px rgb(0 0 0/.2)}
#vg-tooltip-element.vg-tooltip td.key{color:var(--soft,#6a6a66);white-space:nowrap;padding-right:.6rem;vertical-align:top}
#vg-tooltip-element.vg-tooltip td.value{max-width:none;max-height:none;white-space:pre-line}"""  # of what is shown on hovering, for pages
LINK, BASE = "xlink:href", "https://vega.github.io/vega-datasets/"  # what the library puts before every address that is not whole
OFFLINE = ["data:"]  # what a chart may load: nothing, all it shows is in it


def svg(spec: Mapping[str, Any], width: int = WIDTH) -> str:
    """A Vega-Lite specification as SVG."""
    import vl_convert

    drawing = str(vl_convert.vegalite_to_svg(json.dumps(sized(spec, width)), allowed_base_urls=OFFLINE))
    return drawing.replace(f'{LINK}="{BASE}', f'{LINK}="')


def png(spec: Mapping[str, Any], scale: float = 2, width: int = WIDTH) -> bytes:
    """A Vega-Lite specification as PNG, ``scale`` pixels a point."""
    import vl_convert

    return bytes(vl_convert.vegalite_to_png(json.dumps(sized(spec, width)), scale=scale, allowed_base_urls=OFFLINE))


def png_of(drawing: str, scale: float = 2) -> bytes:
    """An SVG as PNG; its colours must be written out."""
    import vl_convert

    return bytes(vl_convert.svg_to_png(drawing, scale=scale))


def sized(spec: Mapping[str, Any], width: int) -> dict[str, Any]:
    """A chart that fills its container, made so wide; others as they are."""
    if spec.get("width") != "container":
        return dict(spec)
    params = [{"name": OUTER, "value": width} if param["name"] == OUTER else param for param in spec.get("params", ())]
    return {**spec, "width": width, "params": params}


@cache
def script() -> str:
    """JavaScript that gives a page ``vegaEmbed``, ``vega`` and ``vegaLite``."""
    import platformdirs
    import vl_convert

    versions = (RECIPE, version("vl-convert-python"), vl_convert.get_vega_version(), vl_convert.get_vega_embed_version())
    kept = Path(platformdirs.user_cache_dir("sayso")) / f"charts-{'-'.join(versions)}.js"
    try:
        return kept.read_text(encoding="utf-8")
    except (OSError, UnicodeDecodeError):
        bundle = str(vl_convert.javascript_bundle(SNIPPET)).replace("</script", "<\\/script")
        made = f"(() => {{{bundle}\n}})();\n"  # its names are its own
        keep(kept, made)
        return made


def keep(path: Path, text: str) -> None:
    """Write a file whole or not at all; a cache that cannot be written is no trouble."""
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
        handle, name = tempfile.mkstemp(dir=path.parent, suffix=".part")
        with os.fdopen(handle, "w", encoding="utf-8") as file:
            file.write(text)
        Path(name).replace(path)
    except OSError:
        pass


def html(spec: Mapping[str, Any]) -> str:
    """A page with the chart alone, and all it needs."""
    title = spec.get("title")
    heading = title.get("text", "") if isinstance(title, Mapping) else title or ""
    return (
        f'<!doctype html><html lang="en"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width">'
        f"<title>{escape(str(heading))}</title><style>body{{margin:1rem}}#chart{{width:100%}}{STYLE}</style></head>"
        f'<body><div id="chart"></div><script>{script()}</script>'
        f"<script>vegaEmbed('#chart', {inlined(spec)}, {json.dumps(EMBED)})</script></body></html>"
    )


def inlined(spec: Mapping[str, Any]) -> str:
    """A specification as JSON that may stand in a script of a page."""
    return json.dumps(spec, ensure_ascii=False).replace("<", "\\u003c")
