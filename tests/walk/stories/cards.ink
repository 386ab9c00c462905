// Three hands of cards: dice, a seed set by the story, turns, and how many choices stand open.
VAR coins = 5
VAR luck = 0
VAR hand = 0
-> table
=== table
~ luck = RANDOM(1, 6)
~ hand++
{hand == 2:
    ~ SEED_RANDOM(42)
}
{luck > 3: A good card.|A poor card.} {CHOICE_COUNT()} {TURNS()}
+ [Stake one] -> stake(1)
+ {coins > 2} [Stake three] -> stake(3)
+ {CHOICE_COUNT() == 2} [Stake what both would] -> stake(2)
+ {hand > 2} [Rise]
    -> counted
* [Look under the table]
    { shuffle once:
    - A boot.
    - Another boot.
    }
    -> table
=== stake(n)
{ RANDOM(1, 6) + luck > 7:
    ~ coins += n
- else:
    ~ coins -= n
}
{ coins <= 0: -> counted }
{ hand < 6: -> table }
-> counted
=== counted
{ shuffle:
- You count {coins}.
- It comes to {coins}.
- {coins} it is.
}
{coins mod 2 == 0 && not (coins < 0): They can be halved: {coins / 2}.}
{MIN(coins, hand)} {MAX(coins, hand)} {POW(2, 3)} {- coins}
-> END
