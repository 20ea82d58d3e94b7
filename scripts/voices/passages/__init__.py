"""Passages: the pieces of a text that can be cited, each under an id that is minted once and kept through edits."""

from voices.passages.dressing import dressed
from voices.passages.keeping import Settled, settled
from voices.passages.plain import plain_text
from voices.passages.reading import MARK, Piece, bare, read, retired_ids

__all__ = ["MARK", "Piece", "Settled", "bare", "dressed", "plain_text", "read", "retired_ids", "settled"]
