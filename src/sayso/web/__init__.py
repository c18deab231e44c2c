"""The local site: pages over a ledger, an HTTP API with OpenAPI, review with undo, uploads.

>>> from sayso.web.app import serve
>>> from sayso.web.site import Settings
>>> serve(Settings(Path("ledger.duckdb")))
"""
