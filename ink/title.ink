// The title page: who you are and what you want, three sentences a side; the scenario; what the story contains.

=== about_bolsheviks
You are the Bolsheviks, who have led the Petrograd Soviet since September, and whose committee there has commissars in most of the regiments.
You sit as Trotsky at Smolny or as whoever has to decide, in a party where Lenin wants everything at once and Kamenev wants a vote first.
You want the city’s wires and doors before the Congress meets, and every step of it to pass for defence.
-> DONE

=== about_mensheviks
You are the Mensheviks, and still the voice of the TsIK, the executive that the soviets elected in June and are about to replace.
You sit as Dan or as Martov, under one roof with the rising, and the printers, the railwaymen and the telegraph clerks still open your letters.
You want no shot between socialists, and a promise of land and peace that a soldier can hold in his hand.
-> DONE

=== about_government
You are the Provisional Government, which has promised to hold Russia together until the Constituent Assembly meets next month.
You sit as Kerensky, or among the ministers he leaves in charge, on Palace Square, with a telephone at your elbow and regiments that ask questions.
You want loyal men at the right doors, and you do not want to owe them to a general.
-> DONE

=== about_srs
You are the Socialist Revolutionaries, the party of the villages, which expects to win the vote of November and has few rifles in Petrograd.
You sit as Gots or as one of your own Left, Kamkov or Spiridonova, and a man of that Left signs the other side’s orders.
You want the Guards to stay in their beds, the Bank to stay shut, and nothing settled that the Assembly should settle.
-> DONE

=== about_wires
Wires: eight hours in which four parties reach for the post office, the bridges and the switchboards of a city of over two million people, most of them asleep.
Each side gives its orders in secret. Then the clock runs, and you know only what somebody tells you.
-> DONE

=== about_night
The Night: from Tuesday evening to Thursday’s dawn, in five rounds. It begins in a hidden flat and a premier’s study, and ends in a palace and a hall full of delegates, both of which somebody may leave.
Each side gives its orders in secret. Then the clock runs, and you know only what somebody tells you. In the morning there is a newspaper.
-> DONE

=== about_content
This story is about real days in Petrograd in 1917. It contains political violence, most of it out of sight, and rumours, told as rumours. Deaths are reported as documented, as a range where the accounts differ.
The talk is imagined. The acts are documented for as long as all four sides do what was done; where somebody chooses otherwise, what follows is a judgement.
A dagger marks words that were really spoken or written, and opens their source.
Dates are Old Style, the calendar of the city. New Style, thirteen days ahead, stands beside them.
-> DONE
