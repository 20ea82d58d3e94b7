"""Whoever answers where the opening says that two people met: "Ada Plum talks to Ben Pear"."""

from collections.abc import Iterator

from voices.guess.candidates import MET, Candidate
from voices.guess.signs.scene import Scene


def find(scene: Scene) -> Iterator[Candidate]:
    return (Candidate(name=name, weight=MET, line=line, text=text) for name, line, text in scene.met)
