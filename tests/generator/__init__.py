"""Archives of any size, made up: for measuring, and for trying what five interviews cannot show. Never published.

    make archive N=10000                  into .cache/archive-10000
    make archive N=200 INTO=../small

The same number and seed give the same bytes, as long as the vocabularies stay the same.
"""
