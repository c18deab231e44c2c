"""The packs' example tables: every text gives the claims that stand beside it, the negatives none."""

from __future__ import annotations

from typing import Any

import pytest
from cases import cases, differs, document

from sayso.extract import extract

ALL = list(cases())


@pytest.mark.parametrize("case", [c for _, c in ALL], ids=[n for n, _ in ALL])
def test_case(case: dict[str, Any]) -> None:
    wrong = differs(case, extract(document(case)).claims)
    assert not wrong, f"{case['text']!r}: {'; '.join(wrong)}"
