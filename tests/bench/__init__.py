"""How fast the program is and how light its site, beside what others take for the same pages in the same run.

    make bench                                     everything, for 100, 1,000 and 10,000 interviews
    make bench N="100 1000" PARTS="build search"   some of it
    make bench INTO=README.md                      and put the table into a file

Nothing here can fail: it says which goals are met. One program runs at a time; on a busy machine look at the seconds of
work, and at ratios. Only for Linux, which says how much memory a family of processes has.
"""
