"""Claims of many reports as an account: which speak of the same figure, who stands behind it, how it moved, where sources disagree."""
