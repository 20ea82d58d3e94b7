"""How fast the program is, beside a yardstick on the same machine: machines differ and are busy, so ratios say more.

    make bench                                      everything
    PYTHONPATH=tests python -m bench check          one of them, with --count for another number

Nothing here can fail.
"""
