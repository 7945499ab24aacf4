// A walk in the rain
# title: The Umbrella
VAR courage = 0
VAR name = "Ann"
VAR met = false
CONST MAX = 3
INCLUDE weather.ink
-> street

=== street ===
It rains. {name} waits<>
, and waits. # wet
- (opts)
* [Go to the kiosk] -> kiosk
* (wave) "Taxi!" you shout.
  No taxi stops.
  ** Wave again.
     Still none.
  ** Give up[.], wet through.
  -- You step back.
+ {courage > 0 && not met} [Sing] You sing.
  ~ courage += 1
  ~ met = true
- You have {courage} and {met: friends|nobody}.
{ courage >= MAX:
    -> END
- else:
    You shiver. {kiosk: The kiosk is shut.}
}
{
- courage == 1: One.
- street.opts: again
- else: None.
}
{&one|two|three} taxis pass.
~ courage++
{courage < 2: -> opts}
-> later ->
-> kiosk.inside

=== later ===
Time passes.
->->

=== kiosk ===
= outside
Ann: A paper, please.
Man: There is none.
Ann: {street.wave: I have waved for a taxi|I have not waved}.
Man: So.
-> inside
= inside
It is warm. <- thread
~ foo()
-> END

=== function foo() ===
~ return 1

=== last(reason) ===
/* Nobody comes
here. */
TODO: write more
VAR unread = street
~ temp count = 2
~ count -= 1
{ stopping:
- one
- two
}
Rain {courage} of {count + 1} \# and {met: {courage > 1: a|b}|c}.
* [Only one] -> END
* -> last
