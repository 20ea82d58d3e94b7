"""What the head of a page tells programs: reference managers, search engines and whoever shows a link to it."""

from voices.metadata.head import Alternate, Head, Tag, for_script
from voices.metadata.pages import of_dataset, of_home, of_interview

__all__ = ["Alternate", "Head", "Tag", "for_script", "of_dataset", "of_home", "of_interview"]
