// A story with the faults that only show when it is told: content that ends, a wrong return, a divert to a number, a bad range.
VAR where = 0
VAR step = 0
-> room
=== room
~ step++
+ [Fall off the end] -> edge
+ [Return from nothing] -> nowhere_back
+ [Follow a number] -> where
+ [Throw an impossible die] -> die
+ [Count a target as true] -> sure
+ {step < 4} [Go round] -> room
+ [Stay in the tunnel] -> tunnel -> room
=== edge
The plank is short.
{ step > 50: -> room }
=== nowhere_back
->->
=== die
~ step = RANDOM(4, 1)
-> room
=== sure
~ temp target = -> room
{ target: Sure. }
-> room
=== tunnel
It goes on.
{ step > 50: -> room }
