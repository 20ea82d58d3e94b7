"""What lies in the repository for editors' programs, tried with the real command: VS Code's tasks, and the hook."""

import json
import re
import shlex
import shutil
import subprocess
from pathlib import Path
from typing import Any

import pytest
import yaml
from conftest import REPOSITORY, voices
from voices import vocabularies

WRONG = """\
---
title: "Tea (with milk): a history"
person: Ms Ada Lowe
role: Team Manager
council: Oxfordshire
year: soon
source: unknown
form: profile
access: summary
rights: publisher
added: 2026-11-22
---

Ada Lowe keeps a kettle in the car.
"""


def read_json(name: str) -> Any:
    return json.loads((REPOSITORY / ".vscode" / name).read_text(encoding="utf-8"))


TASKS = read_json("tasks.json")


def test_the_problem_matcher_reads_each_line_of_a_real_check(archive: Path) -> None:
    (archive / "interviews" / "ada-lowe-2021.md").write_text(WRONG, encoding="utf-8")
    (archive / "interviews" / "zoe.MD").write_text("Zoe", encoding="utf-8")
    pattern = next(task for task in TASKS["tasks"] if task["args"] == ["check"])["problemMatcher"]["pattern"]

    lines = voices("check", cwd=archive).stdout.splitlines()
    told = json.loads(voices("check", "--format", "json", "--archive", archive).stdout)

    read = []
    for line in lines:
        found = re.search(pattern["regexp"], line)
        assert found, line
        read.append({name: found[group] for name, group in pattern.items() if name != "regexp"})
    assert read == [
        {
            "file": problem["path"],
            "line": str(problem["line"]),
            "column": str(problem["column"]),
            "severity": "warning" if problem["severity"] == "warning" else None,  # none: what the matcher says
            "message": problem["message"],
            "code": problem["check"],
        }
        for problem in told
    ]
    assert {problem["severity"] for problem in told} == {"error", "warning"}


def test_the_problem_matcher_takes_a_line_without_severity_for_an_error() -> None:
    matcher = next(task for task in TASKS["tasks"] if task["args"] == ["check"])["problemMatcher"]

    assert matcher["severity"] == "error"
    assert not re.search(matcher["pattern"]["regexp"], "2 errors and 1 warning to look at.")


@pytest.mark.parametrize("task", TASKS["tasks"], ids=lambda task: task["label"].split(":")[0])
def test_each_task_is_a_command_that_there_is(task: dict[str, Any]) -> None:
    assert task["command"] == "${workspaceFolder}/.venv/bin/voices"
    assert voices(task["args"][0], "--help").returncode == 0
    for asked in re.findall(r"\$\{input:(\w+)\}", " ".join(task["args"])):
        assert asked in {given["id"] for given in TASKS["inputs"]}


def test_each_vocabulary_has_its_schema_in_the_editor() -> None:
    schemas = read_json("settings.json")["yaml.schemas"]

    assert all((REPOSITORY / schema).is_file() for schema in schemas)
    assert schemas == {
        f"./interviews/schemas/{name}.schema.json": f"interviews/vocabularies/{name}.yml"
        for name in vocabularies.RECORDS
    }


def test_the_hook_checks_the_interviews_and_stops_at_an_error(archive: Path) -> None:
    config = yaml.safe_load((REPOSITORY / ".pre-commit-config.yaml").read_text(encoding="utf-8"))
    (hook,) = config["repos"][0]["hooks"]
    program, *arguments = shlex.split(hook["entry"])
    assert program == ".venv/bin/voices"
    if shutil.which(REPOSITORY / program) is None:
        pytest.fail("run 'make site' first: the hook uses what it sets up")

    def run() -> "subprocess.CompletedProcess[str]":
        return subprocess.run(
            [REPOSITORY / program, *arguments], cwd=archive, capture_output=True, text=True, check=False
        )

    assert hook["language"] == "system"
    assert hook["pass_filenames"] is False
    assert re.search(hook["files"], "interviews/vocabularies/topics.yml")
    assert run().returncode == 0
    (archive / "interviews" / "ada-lowe-2021.md").write_text(WRONG, encoding="utf-8")
    assert run().returncode == 1


def test_the_workflow_marks_problems_on_the_lines_of_a_pull_request() -> None:
    workflow = yaml.safe_load((REPOSITORY / ".github" / "workflows" / "site.yml").read_text(encoding="utf-8"))
    steps = workflow["jobs"]["test"]["steps"]

    (marking,) = [step for step in steps if "voices check --format github" in step.get("run", "")]
    assert marking["if"] == "github.event_name == 'pull_request'"
