"""Gives an entry of a vocabulary another key or name, in its file and in every interview that uses it.

Everything is planned before anything is written. The vocabulary is written first: should the rest fail, the old key
and name still lead to the entry, and `voices check --fix` can finish the work.
"""

from voices.renaming.kinds import KINDS, Kind
from voices.renaming.plan import Change, Plan, plan
from voices.renaming.wish import Refused, Wish
from voices.renaming.writing import Broken, carry_out

__all__ = ["KINDS", "Broken", "Change", "Kind", "Plan", "Refused", "Wish", "carry_out", "plan"]
