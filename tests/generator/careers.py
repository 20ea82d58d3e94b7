"""Who there is to interview: people who move from post to post and from council to council, and come back."""

import random
from collections.abc import Sequence
from dataclasses import dataclass
from itertools import accumulate

from voices.model import Council
from voices.vocabularies import Vocabularies

from generator import names

COUNCILS = 150
TITLES = 40
FIRST_YEAR, LAST_YEAR = 1998, 2024

_DO_SOCIAL_CARE = ("County", "Unitary authority", "London borough", "Metropolitan borough")


@dataclass(frozen=True, kw_only=True, slots=True)
class Post:
    """What somebody did from a year on, until the next post."""

    since: int
    title: str
    council: Council


@dataclass(frozen=True, kw_only=True, slots=True)
class Career:
    """A person, and all their posts from the first to the last."""

    name: str
    posts: tuple[Post, ...]

    def post_in(self, year: int) -> Post:
        """The post held in a year; before the first one, the first."""
        return [self.posts[0], *(post for post in self.posts if post.since <= year)][-1]


class World:
    """The people of an archive, and the councils and titles that they have among them."""

    def __init__(self, draw: random.Random, vocabularies: Vocabularies, interviews: int) -> None:
        self.vocabularies = vocabularies
        able = [council for council in vocabularies.councils if council.type in _DO_SOCIAL_CARE]
        self.councils = draw.sample(able, min(COUNCILS, len(able)))
        titles = [title for role in vocabularies.roles for title in (role.name, *role.titles)]
        self.titles = draw.sample(titles, min(TITLES, len(titles)))
        self._size = list(accumulate(1 / (rank + 12) for rank in range(len(self.councils))))
        people = interviews + 6
        self.people = [self._career(draw, names.name(draw, number)) for number in range(1, people + 1)]
        # A few are asked again and again, most once.
        self._fame = list(accumulate(1 / (rank + 10 + people / 20) for rank in range(people)))

    def person(self, draw: random.Random) -> Career:
        return draw.choices(self.people, cum_weights=self._fame)[0]

    def council(self, draw: random.Random) -> Council:
        """One of the councils, the first of them more often than the last."""
        return draw.choices(self.councils, cum_weights=self._size)[0]

    def council_in(self, draw: random.Random, council: Council, year: int) -> Council:
        """The council, or what it was or became in a year; another one where nothing is known of that."""
        if existed(council, year):
            return council
        keys = council.predecessors if council.started and year < council.started.year else council.successors
        known = self._existing([self.vocabularies.councils[key] for key in keys], year)
        return draw.choice(known or self._existing(self.councils, year))

    @staticmethod
    def _existing(councils: Sequence[Council], year: int) -> list[Council]:
        return [council for council in councils if existed(council, year) and council.type in _DO_SOCIAL_CARE]

    def _career(self, draw: random.Random, name: str) -> Career:
        year = draw.randint(FIRST_YEAR - 6, LAST_YEAR - 4)
        council = self.council(draw)
        posts = [Post(since=year, title=draw.choice(self.titles), council=council)]
        while draw.random() < 0.5:
            year += draw.randint(1, 7)
            council = self.council(draw) if draw.random() < 0.6 else council
            posts.append(Post(since=year, title=draw.choice(self.titles), council=council))
        return Career(name=name, posts=tuple(posts))


def existed(council: Council, year: int) -> bool:
    """Whether a council existed on any day of a year."""
    began = council.started is None or council.started.year <= year
    return began and (council.ended is None or year <= council.ended.year)
