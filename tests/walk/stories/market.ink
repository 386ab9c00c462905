// Buying and selling: functions by reference, loops with counters, sequences, cycles, once-only and shuffles.
VAR purse = 12
VAR bread = 0
VAR days = 0
-> morning
=== morning
{The market opens.|Again the market opens.|The market is late.|Nobody wonders any more.}
{&Rain.|Sun.|Fog.}
{!A band plays.|The band has gone home.}
{~A cart passes.|A dog sleeps.|Two women argue about salt.}
~ days++
- (stall)
+ {purse >= 3} [Buy a loaf]
    ~ trade(bread, 1)
    ~ trade(purse, -3)
    -> stall
+ {bread > 0} [Sell a loaf dear]
    ~ trade(bread, -1)
    ~ trade(purse, bread > 1)
    ~ purse = purse + best(bread, 2)
    -> stall
* {days > 2} [Ask the price of flour]
    { shuffle:
    - “Ask tomorrow.”
    - “Ask my wife.”
    - “It is written up.”
    }
    -> stall
+ [Go home]
    -> evening
=== evening
~ temp n = 0
- (count)
{ n < bread:
    ~ n++
    -> count
}
{ stopping:
- You have {n} loaves.
- Still {n}.
- {n}, and mould on one.
}
{ days < 6: -> morning }
{ purse:
- 0: You have nothing. -> END
- 12: You have what you began with. -> END
- else: {purse > 12: Something was earned.|Something was eaten.}
}
-> END
=== function trade(ref what, by)
~ what = what + by
{ what < 0:
    ~ what = 0
}
=== function best(a, b)
{ a > b:
    ~ return a
- else:
    ~ return b
}
