/** Azalaï's tokens (salt, ink, dye) on a page of one form. */
export const PAGE_STYLE = `
:root { color-scheme: light dark; --ink: #10153a; --salt: #f6f8fa; --white: #fff; --dye: #2f3fbf; --indigo: #16205b; --straw: #f8de8b; --rule: #d5dbe6; --quiet: #4b5274; --henna: #a8341f; --on-dye: #fff }
* { box-sizing: border-box; margin: 0 }
body { background: var(--salt); color: var(--ink); font: 400 1rem/1.55 system-ui, sans-serif; overflow-wrap: break-word }
a { color: inherit; text-underline-offset: .2em }
a:hover { color: var(--dye) }
:focus-visible { outline: 3px solid var(--dye); outline-offset: 3px }
.trial { background: var(--straw); color: #10153a; text-align: center; font-size: .875rem; padding: .35rem 1rem }
.wrap { max-width: 68rem; margin-inline: auto; padding-inline: clamp(1rem, 4vw, 4rem) }
.bar { display: flex; justify-content: space-between; align-items: center; padding-block: 1rem; gap: 1rem }
.mark { font-weight: 700; font-size: 1.75rem; letter-spacing: -.03em; display: flex; gap: .6rem; align-items: center }
.mark i { width: 1rem; height: 1.35rem; background: var(--ink); clip-path: polygon(50% 0, 100% 50%, 50% 100%, 0 50%) }
h1 { font-size: clamp(1.75rem, 1.3rem + 1.9vw, 2.75rem); line-height: 1.05; letter-spacing: -.015em; text-wrap: balance; margin-block: 1.5rem 2rem; max-width: 20ch }
h2 { font-size: 1.1875rem; line-height: 1.2 }
.columns { display: grid; gap: clamp(2rem, 5vw, 4.5rem); padding-bottom: 4rem; align-items: start }
.lines { list-style: none; padding: 0; margin-top: 1rem; border-top: 2px solid var(--ink) }
.lines li { display: flex; justify-content: space-between; gap: 1rem; padding-block: .8rem; border-bottom: 1px solid var(--rule) }
.lines small { display: block; color: var(--quiet); font-size: .875rem }
.lines b, .total b { white-space: nowrap; font-variant-numeric: tabular-nums }
.total { display: flex; justify-content: space-between; align-items: baseline; gap: 1rem; padding-top: 1rem }
.total b { font-size: 1.75rem; line-height: 1 }
form { display: grid; gap: 1.25rem }
fieldset { border: 0; padding: 0; display: grid; gap: 1.1rem; min-width: 0 }
legend { font-weight: 700; font-size: 1.1875rem; padding: 0; margin-bottom: 1rem }
.pair { display: grid; gap: 1.1rem }
.field { display: grid; gap: .3rem; align-content: start }
.field label { font-weight: 700; font-size: .875rem }
.hint, .quiet { color: var(--quiet); font-size: .875rem }
input { font: inherit; color: inherit; background: var(--white); border: 2px solid var(--ink); border-radius: 0; padding: .75rem .9rem; width: 100%; min-width: 0; font-variant-numeric: tabular-nums }
input[aria-invalid=true] { border-color: var(--henna) }
.error { color: var(--henna); font-size: .875rem; font-weight: 600 }
.notice { border-left: 6px solid var(--henna); background: var(--white); padding: .9rem 1.1rem; display: grid; gap: .25rem }
.button { font: inherit; font-weight: 700; font-size: 1.1875rem; background: var(--dye); color: var(--on-dye); border: 0; border-radius: 0; padding: .95rem 1.5rem; cursor: pointer; text-align: center; text-decoration: none; display: inline-block }
.button:hover { background: var(--indigo); color: #fff }
.button.plain { background: transparent; color: var(--ink); box-shadow: inset 0 0 0 2px currentColor }
.row { display: flex; flex-wrap: wrap; gap: .9rem }
.cards { display: grid; gap: .9rem; border-top: 1px solid var(--rule); padding-top: 1.5rem; margin-top: 2rem }
.cards dl { display: grid; gap: .1rem .9rem }
.cards dt { font-weight: 700; font-variant-numeric: tabular-nums }
.cards dd { margin: 0 0 .6rem; color: var(--quiet); font-size: .875rem }
.message { display: grid; gap: 1.5rem; justify-items: start; max-width: 38rem; padding-bottom: 5rem }
.message h1 { margin-bottom: 0 }
@media (min-width: 34rem) { .pair { grid-template-columns: 1fr 1fr } }
@media (min-width: 56rem) { .columns { grid-template-columns: 5fr 6fr } }
@media (prefers-color-scheme: dark) { :root { --ink: #eef1fb; --salt: #0b1033; --white: #151c48; --dye: #93a3ff; --indigo: #2f3fbf; --rule: #2d3669; --quiet: #b4bce0; --henna: #ff9d8a; --on-dye: #10153a } }
`;
