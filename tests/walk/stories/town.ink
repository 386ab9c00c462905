// Fifteen rounds of a town under three estates: each round each of them is asked, then what they did is settled.
VAR order = 2
VAR silver = 2
VAR faith = 2
VAR walls = 2
VAR trust = 2
VAR elders = 0
VAR guilds = 0
VAR clergy = 0
-> round_1

=== function shift(ref meter, by)
~ meter = MAX(0, MIN(4, meter + by))

=== round_1
The town hall, evening 1. {order < 1: There is shouting in the street.|The street is calm.}
-> ask_the_elders
= ask_the_elders
The elders are asked. {silver > 2: There is silver on the table.}
+ [Press] The elders press.
    ~ elders = 1
+ [Yield] The elders yield.
    ~ elders = 2
+ {silver > 1} [Bargain] The elders bargain.
    ~ elders = 3
- -> ask_the_guilds
= ask_the_guilds
The guilds are asked. {silver > 2: There is silver on the table.}
+ [Press] The guilds press.
    ~ guilds = 1
+ [Yield] The guilds yield.
    ~ guilds = 2
+ {faith > 1} [Bargain] The guilds bargain.
    ~ guilds = 3
- -> ask_the_clergy
= ask_the_clergy
The clergy are asked. {silver > 2: There is silver on the table.}
+ [Press] The clergy press.
    ~ clergy = 1
+ [Yield] The clergy yield.
    ~ clergy = 2
+ {walls > 1} [Bargain] The clergy bargain.
    ~ clergy = 3
- -> settle
= settle
{ elders:
- 1:
    ~ shift(silver, 1)
- 2:
    ~ shift(walls, -1)
- 3:
    ~ shift(trust, 1)
    ~ shift(order, -1)
}
{ guilds:
- 1:
    ~ shift(faith, 1)
- 2:
    ~ shift(trust, -1)
- 3:
    ~ shift(order, 1)
    ~ shift(silver, -1)
}
{ clergy:
- 1:
    ~ shift(walls, 1)
- 2:
    ~ shift(order, -1)
- 3:
    ~ shift(silver, 1)
    ~ shift(faith, -1)
}
It is written down.
-> round_2

=== round_2
The town hall, evening 2. {order < 1: There is shouting in the street.|The street is calm.}
-> ask_the_elders
= ask_the_elders
The elders are asked. {silver > 2: There is silver on the table.}
+ [Press] The elders press.
    ~ elders = 1
+ [Yield] The elders yield.
    ~ elders = 2
+ {faith > 1} [Bargain] The elders bargain.
    ~ elders = 3
- -> ask_the_guilds
= ask_the_guilds
The guilds are asked. {silver > 2: There is silver on the table.}
+ [Press] The guilds press.
    ~ guilds = 1
+ [Yield] The guilds yield.
    ~ guilds = 2
+ {walls > 1} [Bargain] The guilds bargain.
    ~ guilds = 3
- -> ask_the_clergy
= ask_the_clergy
The clergy are asked. {silver > 2: There is silver on the table.}
+ [Press] The clergy press.
    ~ clergy = 1
+ [Yield] The clergy yield.
    ~ clergy = 2
+ {trust > 1} [Bargain] The clergy bargain.
    ~ clergy = 3
- -> settle
= settle
{ elders:
- 1:
    ~ shift(faith, 1)
- 2:
    ~ shift(trust, -1)
- 3:
    ~ shift(order, 1)
    ~ shift(silver, -1)
}
{ guilds:
- 1:
    ~ shift(walls, 1)
- 2:
    ~ shift(order, -1)
- 3:
    ~ shift(silver, 1)
    ~ shift(faith, -1)
}
{ clergy:
- 1:
    ~ shift(trust, 1)
- 2:
    ~ shift(silver, -1)
- 3:
    ~ shift(faith, 1)
    ~ shift(walls, -1)
}
It is written down.
-> round_3

=== round_3
The town hall, evening 3. {order < 1: There is shouting in the street.|The street is calm.}
-> ask_the_elders
= ask_the_elders
The elders are asked. {silver > 2: There is silver on the table.}
+ [Press] The elders press.
    ~ elders = 1
+ [Yield] The elders yield.
    ~ elders = 2
+ {walls > 1} [Bargain] The elders bargain.
    ~ elders = 3
- -> ask_the_guilds
= ask_the_guilds
The guilds are asked. {silver > 2: There is silver on the table.}
+ [Press] The guilds press.
    ~ guilds = 1
+ [Yield] The guilds yield.
    ~ guilds = 2
+ {trust > 1} [Bargain] The guilds bargain.
    ~ guilds = 3
- -> ask_the_clergy
= ask_the_clergy
The clergy are asked. {silver > 2: There is silver on the table.}
+ [Press] The clergy press.
    ~ clergy = 1
+ [Yield] The clergy yield.
    ~ clergy = 2
+ {order > 1} [Bargain] The clergy bargain.
    ~ clergy = 3
- -> settle
= settle
{ elders:
- 1:
    ~ shift(walls, 1)
- 2:
    ~ shift(order, -1)
- 3:
    ~ shift(silver, 1)
    ~ shift(faith, -1)
}
{ guilds:
- 1:
    ~ shift(trust, 1)
- 2:
    ~ shift(silver, -1)
- 3:
    ~ shift(faith, 1)
    ~ shift(walls, -1)
}
{ clergy:
- 1:
    ~ shift(order, 1)
- 2:
    ~ shift(faith, -1)
- 3:
    ~ shift(walls, 1)
    ~ shift(trust, -1)
}
It is written down.
-> round_4

=== round_4
The town hall, evening 4. {order < 1: There is shouting in the street.|The street is calm.}
-> ask_the_elders
= ask_the_elders
The elders are asked. {silver > 2: There is silver on the table.}
+ [Press] The elders press.
    ~ elders = 1
+ [Yield] The elders yield.
    ~ elders = 2
+ {trust > 1} [Bargain] The elders bargain.
    ~ elders = 3
- -> ask_the_guilds
= ask_the_guilds
The guilds are asked. {silver > 2: There is silver on the table.}
+ [Press] The guilds press.
    ~ guilds = 1
+ [Yield] The guilds yield.
    ~ guilds = 2
+ {order > 1} [Bargain] The guilds bargain.
    ~ guilds = 3
- -> ask_the_clergy
= ask_the_clergy
The clergy are asked. {silver > 2: There is silver on the table.}
+ [Press] The clergy press.
    ~ clergy = 1
+ [Yield] The clergy yield.
    ~ clergy = 2
+ {silver > 1} [Bargain] The clergy bargain.
    ~ clergy = 3
- -> settle
= settle
{ elders:
- 1:
    ~ shift(trust, 1)
- 2:
    ~ shift(silver, -1)
- 3:
    ~ shift(faith, 1)
    ~ shift(walls, -1)
}
{ guilds:
- 1:
    ~ shift(order, 1)
- 2:
    ~ shift(faith, -1)
- 3:
    ~ shift(walls, 1)
    ~ shift(trust, -1)
}
{ clergy:
- 1:
    ~ shift(silver, 1)
- 2:
    ~ shift(walls, -1)
- 3:
    ~ shift(trust, 1)
    ~ shift(order, -1)
}
It is written down.
-> round_5

=== round_5
The town hall, evening 5. {order < 1: There is shouting in the street.|The street is calm.}
-> ask_the_elders
= ask_the_elders
The elders are asked. {silver > 2: There is silver on the table.}
+ [Press] The elders press.
    ~ elders = 1
+ [Yield] The elders yield.
    ~ elders = 2
+ {order > 1} [Bargain] The elders bargain.
    ~ elders = 3
- -> ask_the_guilds
= ask_the_guilds
The guilds are asked. {silver > 2: There is silver on the table.}
+ [Press] The guilds press.
    ~ guilds = 1
+ [Yield] The guilds yield.
    ~ guilds = 2
+ {silver > 1} [Bargain] The guilds bargain.
    ~ guilds = 3
- -> ask_the_clergy
= ask_the_clergy
The clergy are asked. {silver > 2: There is silver on the table.}
+ [Press] The clergy press.
    ~ clergy = 1
+ [Yield] The clergy yield.
    ~ clergy = 2
+ {faith > 1} [Bargain] The clergy bargain.
    ~ clergy = 3
- -> settle
= settle
{ elders:
- 1:
    ~ shift(order, 1)
- 2:
    ~ shift(faith, -1)
- 3:
    ~ shift(walls, 1)
    ~ shift(trust, -1)
}
{ guilds:
- 1:
    ~ shift(silver, 1)
- 2:
    ~ shift(walls, -1)
- 3:
    ~ shift(trust, 1)
    ~ shift(order, -1)
}
{ clergy:
- 1:
    ~ shift(faith, 1)
- 2:
    ~ shift(trust, -1)
- 3:
    ~ shift(order, 1)
    ~ shift(silver, -1)
}
It is written down.
-> round_6

=== round_6
The town hall, evening 6. {order < 1: There is shouting in the street.|The street is calm.}
-> ask_the_elders
= ask_the_elders
The elders are asked. {silver > 2: There is silver on the table.}
+ [Press] The elders press.
    ~ elders = 1
+ [Yield] The elders yield.
    ~ elders = 2
+ {silver > 1} [Bargain] The elders bargain.
    ~ elders = 3
- -> ask_the_guilds
= ask_the_guilds
The guilds are asked. {silver > 2: There is silver on the table.}
+ [Press] The guilds press.
    ~ guilds = 1
+ [Yield] The guilds yield.
    ~ guilds = 2
+ {faith > 1} [Bargain] The guilds bargain.
    ~ guilds = 3
- -> ask_the_clergy
= ask_the_clergy
The clergy are asked. {silver > 2: There is silver on the table.}
+ [Press] The clergy press.
    ~ clergy = 1
+ [Yield] The clergy yield.
    ~ clergy = 2
+ {walls > 1} [Bargain] The clergy bargain.
    ~ clergy = 3
- -> settle
= settle
{ elders:
- 1:
    ~ shift(silver, 1)
- 2:
    ~ shift(walls, -1)
- 3:
    ~ shift(trust, 1)
    ~ shift(order, -1)
}
{ guilds:
- 1:
    ~ shift(faith, 1)
- 2:
    ~ shift(trust, -1)
- 3:
    ~ shift(order, 1)
    ~ shift(silver, -1)
}
{ clergy:
- 1:
    ~ shift(walls, 1)
- 2:
    ~ shift(order, -1)
- 3:
    ~ shift(silver, 1)
    ~ shift(faith, -1)
}
It is written down.
-> round_7

=== round_7
The town hall, evening 7. {order < 1: There is shouting in the street.|The street is calm.}
-> ask_the_elders
= ask_the_elders
The elders are asked. {silver > 2: There is silver on the table.}
+ [Press] The elders press.
    ~ elders = 1
+ [Yield] The elders yield.
    ~ elders = 2
+ {faith > 1} [Bargain] The elders bargain.
    ~ elders = 3
- -> ask_the_guilds
= ask_the_guilds
The guilds are asked. {silver > 2: There is silver on the table.}
+ [Press] The guilds press.
    ~ guilds = 1
+ [Yield] The guilds yield.
    ~ guilds = 2
+ {walls > 1} [Bargain] The guilds bargain.
    ~ guilds = 3
- -> ask_the_clergy
= ask_the_clergy
The clergy are asked. {silver > 2: There is silver on the table.}
+ [Press] The clergy press.
    ~ clergy = 1
+ [Yield] The clergy yield.
    ~ clergy = 2
+ {trust > 1} [Bargain] The clergy bargain.
    ~ clergy = 3
- -> settle
= settle
{ elders:
- 1:
    ~ shift(faith, 1)
- 2:
    ~ shift(trust, -1)
- 3:
    ~ shift(order, 1)
    ~ shift(silver, -1)
}
{ guilds:
- 1:
    ~ shift(walls, 1)
- 2:
    ~ shift(order, -1)
- 3:
    ~ shift(silver, 1)
    ~ shift(faith, -1)
}
{ clergy:
- 1:
    ~ shift(trust, 1)
- 2:
    ~ shift(silver, -1)
- 3:
    ~ shift(faith, 1)
    ~ shift(walls, -1)
}
It is written down.
-> round_8

=== round_8
The town hall, evening 8. {order < 1: There is shouting in the street.|The street is calm.}
-> ask_the_elders
= ask_the_elders
The elders are asked. {silver > 2: There is silver on the table.}
+ [Press] The elders press.
    ~ elders = 1
+ [Yield] The elders yield.
    ~ elders = 2
+ {walls > 1} [Bargain] The elders bargain.
    ~ elders = 3
- -> ask_the_guilds
= ask_the_guilds
The guilds are asked. {silver > 2: There is silver on the table.}
+ [Press] The guilds press.
    ~ guilds = 1
+ [Yield] The guilds yield.
    ~ guilds = 2
+ {trust > 1} [Bargain] The guilds bargain.
    ~ guilds = 3
- -> ask_the_clergy
= ask_the_clergy
The clergy are asked. {silver > 2: There is silver on the table.}
+ [Press] The clergy press.
    ~ clergy = 1
+ [Yield] The clergy yield.
    ~ clergy = 2
+ {order > 1} [Bargain] The clergy bargain.
    ~ clergy = 3
- -> settle
= settle
{ elders:
- 1:
    ~ shift(walls, 1)
- 2:
    ~ shift(order, -1)
- 3:
    ~ shift(silver, 1)
    ~ shift(faith, -1)
}
{ guilds:
- 1:
    ~ shift(trust, 1)
- 2:
    ~ shift(silver, -1)
- 3:
    ~ shift(faith, 1)
    ~ shift(walls, -1)
}
{ clergy:
- 1:
    ~ shift(order, 1)
- 2:
    ~ shift(faith, -1)
- 3:
    ~ shift(walls, 1)
    ~ shift(trust, -1)
}
It is written down.
-> round_9

=== round_9
The town hall, evening 9. {order < 1: There is shouting in the street.|The street is calm.}
-> ask_the_elders
= ask_the_elders
The elders are asked. {silver > 2: There is silver on the table.}
+ [Press] The elders press.
    ~ elders = 1
+ [Yield] The elders yield.
    ~ elders = 2
+ {trust > 1} [Bargain] The elders bargain.
    ~ elders = 3
- -> ask_the_guilds
= ask_the_guilds
The guilds are asked. {silver > 2: There is silver on the table.}
+ [Press] The guilds press.
    ~ guilds = 1
+ [Yield] The guilds yield.
    ~ guilds = 2
+ {order > 1} [Bargain] The guilds bargain.
    ~ guilds = 3
- -> ask_the_clergy
= ask_the_clergy
The clergy are asked. {silver > 2: There is silver on the table.}
+ [Press] The clergy press.
    ~ clergy = 1
+ [Yield] The clergy yield.
    ~ clergy = 2
+ {silver > 1} [Bargain] The clergy bargain.
    ~ clergy = 3
- -> settle
= settle
{ elders:
- 1:
    ~ shift(trust, 1)
- 2:
    ~ shift(silver, -1)
- 3:
    ~ shift(faith, 1)
    ~ shift(walls, -1)
}
{ guilds:
- 1:
    ~ shift(order, 1)
- 2:
    ~ shift(faith, -1)
- 3:
    ~ shift(walls, 1)
    ~ shift(trust, -1)
}
{ clergy:
- 1:
    ~ shift(silver, 1)
- 2:
    ~ shift(walls, -1)
- 3:
    ~ shift(trust, 1)
    ~ shift(order, -1)
}
It is written down.
-> round_10

=== round_10
The town hall, evening 10. {order < 1: There is shouting in the street.|The street is calm.}
-> ask_the_elders
= ask_the_elders
The elders are asked. {silver > 2: There is silver on the table.}
+ [Press] The elders press.
    ~ elders = 1
+ [Yield] The elders yield.
    ~ elders = 2
+ {order > 1} [Bargain] The elders bargain.
    ~ elders = 3
- -> ask_the_guilds
= ask_the_guilds
The guilds are asked. {silver > 2: There is silver on the table.}
+ [Press] The guilds press.
    ~ guilds = 1
+ [Yield] The guilds yield.
    ~ guilds = 2
+ {silver > 1} [Bargain] The guilds bargain.
    ~ guilds = 3
- -> ask_the_clergy
= ask_the_clergy
The clergy are asked. {silver > 2: There is silver on the table.}
+ [Press] The clergy press.
    ~ clergy = 1
+ [Yield] The clergy yield.
    ~ clergy = 2
+ {faith > 1} [Bargain] The clergy bargain.
    ~ clergy = 3
- -> settle
= settle
{ elders:
- 1:
    ~ shift(order, 1)
- 2:
    ~ shift(faith, -1)
- 3:
    ~ shift(walls, 1)
    ~ shift(trust, -1)
}
{ guilds:
- 1:
    ~ shift(silver, 1)
- 2:
    ~ shift(walls, -1)
- 3:
    ~ shift(trust, 1)
    ~ shift(order, -1)
}
{ clergy:
- 1:
    ~ shift(faith, 1)
- 2:
    ~ shift(trust, -1)
- 3:
    ~ shift(order, 1)
    ~ shift(silver, -1)
}
It is written down.
-> round_11

=== round_11
The town hall, evening 11. {order < 1: There is shouting in the street.|The street is calm.}
-> ask_the_elders
= ask_the_elders
The elders are asked. {silver > 2: There is silver on the table.}
+ [Press] The elders press.
    ~ elders = 1
+ [Yield] The elders yield.
    ~ elders = 2
+ {silver > 1} [Bargain] The elders bargain.
    ~ elders = 3
- -> ask_the_guilds
= ask_the_guilds
The guilds are asked. {silver > 2: There is silver on the table.}
+ [Press] The guilds press.
    ~ guilds = 1
+ [Yield] The guilds yield.
    ~ guilds = 2
+ {faith > 1} [Bargain] The guilds bargain.
    ~ guilds = 3
- -> ask_the_clergy
= ask_the_clergy
The clergy are asked. {silver > 2: There is silver on the table.}
+ [Press] The clergy press.
    ~ clergy = 1
+ [Yield] The clergy yield.
    ~ clergy = 2
+ {walls > 1} [Bargain] The clergy bargain.
    ~ clergy = 3
- -> settle
= settle
{ elders:
- 1:
    ~ shift(silver, 1)
- 2:
    ~ shift(walls, -1)
- 3:
    ~ shift(trust, 1)
    ~ shift(order, -1)
}
{ guilds:
- 1:
    ~ shift(faith, 1)
- 2:
    ~ shift(trust, -1)
- 3:
    ~ shift(order, 1)
    ~ shift(silver, -1)
}
{ clergy:
- 1:
    ~ shift(walls, 1)
- 2:
    ~ shift(order, -1)
- 3:
    ~ shift(silver, 1)
    ~ shift(faith, -1)
}
It is written down.
-> round_12

=== round_12
The town hall, evening 12. {order < 1: There is shouting in the street.|The street is calm.}
-> ask_the_elders
= ask_the_elders
The elders are asked. {silver > 2: There is silver on the table.}
+ [Press] The elders press.
    ~ elders = 1
+ [Yield] The elders yield.
    ~ elders = 2
+ {faith > 1} [Bargain] The elders bargain.
    ~ elders = 3
- -> ask_the_guilds
= ask_the_guilds
The guilds are asked. {silver > 2: There is silver on the table.}
+ [Press] The guilds press.
    ~ guilds = 1
+ [Yield] The guilds yield.
    ~ guilds = 2
+ {walls > 1} [Bargain] The guilds bargain.
    ~ guilds = 3
- -> ask_the_clergy
= ask_the_clergy
The clergy are asked. {silver > 2: There is silver on the table.}
+ [Press] The clergy press.
    ~ clergy = 1
+ [Yield] The clergy yield.
    ~ clergy = 2
+ {trust > 1} [Bargain] The clergy bargain.
    ~ clergy = 3
- -> settle
= settle
{ elders:
- 1:
    ~ shift(faith, 1)
- 2:
    ~ shift(trust, -1)
- 3:
    ~ shift(order, 1)
    ~ shift(silver, -1)
}
{ guilds:
- 1:
    ~ shift(walls, 1)
- 2:
    ~ shift(order, -1)
- 3:
    ~ shift(silver, 1)
    ~ shift(faith, -1)
}
{ clergy:
- 1:
    ~ shift(trust, 1)
- 2:
    ~ shift(silver, -1)
- 3:
    ~ shift(faith, 1)
    ~ shift(walls, -1)
}
It is written down.
-> round_13

=== round_13
The town hall, evening 13. {order < 1: There is shouting in the street.|The street is calm.}
-> ask_the_elders
= ask_the_elders
The elders are asked. {silver > 2: There is silver on the table.}
+ [Press] The elders press.
    ~ elders = 1
+ [Yield] The elders yield.
    ~ elders = 2
+ {walls > 1} [Bargain] The elders bargain.
    ~ elders = 3
- -> ask_the_guilds
= ask_the_guilds
The guilds are asked. {silver > 2: There is silver on the table.}
+ [Press] The guilds press.
    ~ guilds = 1
+ [Yield] The guilds yield.
    ~ guilds = 2
+ {trust > 1} [Bargain] The guilds bargain.
    ~ guilds = 3
- -> ask_the_clergy
= ask_the_clergy
The clergy are asked. {silver > 2: There is silver on the table.}
+ [Press] The clergy press.
    ~ clergy = 1
+ [Yield] The clergy yield.
    ~ clergy = 2
+ {order > 1} [Bargain] The clergy bargain.
    ~ clergy = 3
- -> settle
= settle
{ elders:
- 1:
    ~ shift(walls, 1)
- 2:
    ~ shift(order, -1)
- 3:
    ~ shift(silver, 1)
    ~ shift(faith, -1)
}
{ guilds:
- 1:
    ~ shift(trust, 1)
- 2:
    ~ shift(silver, -1)
- 3:
    ~ shift(faith, 1)
    ~ shift(walls, -1)
}
{ clergy:
- 1:
    ~ shift(order, 1)
- 2:
    ~ shift(faith, -1)
- 3:
    ~ shift(walls, 1)
    ~ shift(trust, -1)
}
It is written down.
-> round_14

=== round_14
The town hall, evening 14. {order < 1: There is shouting in the street.|The street is calm.}
-> ask_the_elders
= ask_the_elders
The elders are asked. {silver > 2: There is silver on the table.}
+ [Press] The elders press.
    ~ elders = 1
+ [Yield] The elders yield.
    ~ elders = 2
+ {trust > 1} [Bargain] The elders bargain.
    ~ elders = 3
- -> ask_the_guilds
= ask_the_guilds
The guilds are asked. {silver > 2: There is silver on the table.}
+ [Press] The guilds press.
    ~ guilds = 1
+ [Yield] The guilds yield.
    ~ guilds = 2
+ {order > 1} [Bargain] The guilds bargain.
    ~ guilds = 3
- -> ask_the_clergy
= ask_the_clergy
The clergy are asked. {silver > 2: There is silver on the table.}
+ [Press] The clergy press.
    ~ clergy = 1
+ [Yield] The clergy yield.
    ~ clergy = 2
+ {silver > 1} [Bargain] The clergy bargain.
    ~ clergy = 3
- -> settle
= settle
{ elders:
- 1:
    ~ shift(trust, 1)
- 2:
    ~ shift(silver, -1)
- 3:
    ~ shift(faith, 1)
    ~ shift(walls, -1)
}
{ guilds:
- 1:
    ~ shift(order, 1)
- 2:
    ~ shift(faith, -1)
- 3:
    ~ shift(walls, 1)
    ~ shift(trust, -1)
}
{ clergy:
- 1:
    ~ shift(silver, 1)
- 2:
    ~ shift(walls, -1)
- 3:
    ~ shift(trust, 1)
    ~ shift(order, -1)
}
It is written down.
-> round_15

=== round_15
The town hall, evening 15. {order < 1: There is shouting in the street.|The street is calm.}
-> ask_the_elders
= ask_the_elders
The elders are asked. {silver > 2: There is silver on the table.}
+ [Press] The elders press.
    ~ elders = 1
+ [Yield] The elders yield.
    ~ elders = 2
+ {order > 1} [Bargain] The elders bargain.
    ~ elders = 3
- -> ask_the_guilds
= ask_the_guilds
The guilds are asked. {silver > 2: There is silver on the table.}
+ [Press] The guilds press.
    ~ guilds = 1
+ [Yield] The guilds yield.
    ~ guilds = 2
+ {silver > 1} [Bargain] The guilds bargain.
    ~ guilds = 3
- -> ask_the_clergy
= ask_the_clergy
The clergy are asked. {silver > 2: There is silver on the table.}
+ [Press] The clergy press.
    ~ clergy = 1
+ [Yield] The clergy yield.
    ~ clergy = 2
+ {faith > 1} [Bargain] The clergy bargain.
    ~ clergy = 3
- -> settle
= settle
{ elders:
- 1:
    ~ shift(order, 1)
- 2:
    ~ shift(faith, -1)
- 3:
    ~ shift(walls, 1)
    ~ shift(trust, -1)
}
{ guilds:
- 1:
    ~ shift(silver, 1)
- 2:
    ~ shift(walls, -1)
- 3:
    ~ shift(trust, 1)
    ~ shift(order, -1)
}
{ clergy:
- 1:
    ~ shift(faith, 1)
- 2:
    ~ shift(trust, -1)
- 3:
    ~ shift(order, 1)
    ~ shift(silver, -1)
}
It is written down.
-> morning

=== morning
{ order == 0: The gates are open and nobody is at them. -> END }
{ trust == 0: The town has two councils. -> END }
{ silver > 3: It was bought. -> END }
The bells are rung.
-> END
