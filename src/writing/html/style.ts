const light = `
--paper:#fff;--card:#fff;--soft:#f5f3ee;--ink:#16202b;--mute:#55606c;--line:#e2ded5;--strong:#b9b3a6;
--accent:#0b3d91;--span:#bccfef;--good:#1b6e4b;--good-soft:#e6f2ec;--bad:#a8321f;--bad-soft:#fbeae6;--warn:#7f5200;
--h0:#4f5d75;--h1:#a23b72;--h2:#c7741b;--h3:#2d7f7b;--h4:#6b4fa0;--h5:#3c7a3b;--h6:#1f6fb2;--h7:#7d8f1f;--h8:#8a4b32;--h9:#5a6b2b;--h10:#97348d;--h11:#2b5f73;
`;

const dark = `
--paper:#14181d;--card:#1b2027;--soft:#262c35;--ink:#e8eaec;--mute:#a3adb8;--line:#333b45;--strong:#56616e;
--accent:#8fb4ff;--span:#38548a;--good:#6fd0a2;--good-soft:#173528;--bad:#ff9c8a;--bad-soft:#43221c;--warn:#e9b661;
--h0:#93a3bd;--h1:#e387b8;--h2:#f0a659;--h3:#63c0bb;--h4:#b59be6;--h5:#82c681;--h6:#74b4ea;--h7:#c0cf6a;--h8:#d99a80;--h9:#aebf78;--h10:#dd8bd5;--h11:#7fb6ca;
`;

const hues = Array.from({ length: 12 }, (_, hue) => `.hue-${hue}{--hue:var(--h${hue})}`).join('');

/** Everything a sent document looks like. Colours are those of the screens; on paper they are always the light ones. */
export const documentStyle = `
:root{${light}}
@media screen and (prefers-color-scheme:dark){:root{${dark}}}
${hues}
*{box-sizing:border-box}
html{-webkit-text-size-adjust:100%;scroll-behavior:smooth}
body{margin:0;background:var(--paper);color:var(--ink);font:1rem/1.5 "IBM Plex Sans",system-ui,-apple-system,"Segoe UI",Roboto,sans-serif;font-variant-numeric:tabular-nums;hyphens:manual;overflow-wrap:break-word}
.page{max-width:82rem;margin:0 auto;padding:2rem 1.5rem 3rem}
h1,h2,h3,h4,p,ul,dl{margin:0;padding:0}
h1{font-size:clamp(1.7rem,1.2rem + 2vw,2.4rem);line-height:1.15;letter-spacing:-.01em;text-wrap:balance}
h2{font-size:1.35rem;line-height:1.25;margin-bottom:.6rem}
h3{font-size:1.02rem;line-height:1.3;margin:1.1rem 0 .35rem}
h4{font-size:.85rem;font-weight:600;color:var(--mute);margin:.8rem 0 .35rem}
ul{list-style:none}
small{color:var(--mute);font-size:.87em}
.heard{position:absolute;width:1px;height:1px;overflow:hidden;clip-path:inset(50%);white-space:nowrap}
.top{border-bottom:1px solid var(--line);padding-bottom:1.1rem}
.above{color:var(--mute)}
.subtitle{font-size:1.15rem;color:var(--mute);margin-top:.25rem}
.badges{display:flex;flex-wrap:wrap;gap:.5rem;margin-top:.9rem}
.badge{padding:.2rem .75rem;border-radius:1rem;background:var(--soft);font-weight:600;font-size:.92rem}
.badge.good{background:var(--good-soft);color:var(--good)}
.badge.bad{background:var(--bad-soft);color:var(--bad)}
.facts{display:flex;flex-wrap:wrap;gap:.3rem 1.6rem;margin-top:.9rem;font-size:.92rem}
.facts div{display:flex;flex-wrap:wrap;gap:0 .5rem}
dt{color:var(--mute)}dt::after{content:":"}
dd{margin:0;font-weight:600}
.contents ul{display:flex;flex-wrap:wrap;gap:.1rem 1.1rem;padding:.7rem 0}
a{color:var(--accent);text-underline-offset:.2em}
.contents a{display:inline-block;padding:.25rem 0}
:focus-visible{outline:2px solid var(--accent);outline-offset:2px;border-radius:2px}
main>section{padding-top:1.6rem;margin-top:.6rem}
main>section+section{border-top:1px solid var(--line);margin-top:1.9rem}
main>section>p,main>section>ul{max-width:46rem}
.lead{font-size:1.15rem;line-height:1.55}
.mute{color:var(--mute)}
main>section>ul:not([class]) li{padding-left:1.1rem;text-indent:-1.1rem;margin-bottom:.35rem}
main>section>ul:not([class]) li::before{content:"·";display:inline-block;width:1.1rem;text-indent:0;color:var(--mute)}
.chips{display:flex;flex-wrap:wrap;gap:.4rem;max-width:none!important}
.chips li{border:1px solid var(--line);border-radius:.375rem;background:var(--card);padding:.2rem .6rem;font-size:.92rem}
.chips i{font-style:normal;color:var(--mute)}
.signed li{display:flex;gap:.6rem;margin-bottom:.35rem}
.sign{flex:none;min-width:1ch;color:var(--mute)}
#interfaces .signed,#surely .signed,#merits .signed{columns:2;column-gap:2.2rem;max-width:none}
#interfaces .signed li,#surely .signed li,#merits .signed li{break-inside:avoid}
.picture{display:grid;grid-template-columns:repeat(auto-fit,minmax(9.6rem,1fr));gap:.6rem;align-items:start;margin-top:1rem}
.column{border:1px solid var(--line);border-top:4px solid var(--hue,var(--strong));border-radius:.4rem;background:var(--card);padding:.6rem .6rem .7rem;font-size:.88rem;line-height:1.35;min-width:0}
.column h3{font-size:1rem;margin:0 0 .25rem}
.new{display:inline-block;margin-left:.4rem;padding:0 .4rem;border:1px solid var(--accent);border-radius:.6rem;color:var(--accent);font-size:.75rem;font-weight:500}
.under,.short{color:var(--mute)}
.facts+p{margin-top:.7rem}
.facts+h3{margin-top:1.3rem}
#idea .facts{margin-top:0}
#idea .facts:first-of-type{flex-direction:column;gap:.2rem}
.staff{margin-top:.45rem}
.staff span{display:block;color:var(--mute);font-size:.82rem}
.staff b{font-size:1rem}
.tag{display:inline-block;margin-left:.4rem;padding:0 .35rem;border:1px solid var(--strong);border-radius:.25rem;color:var(--mute);font-size:.75rem;font-style:normal;font-weight:400}
.cards li{position:relative;display:flex;gap:.45rem;margin-bottom:.3rem;padding:.25rem .4rem .25rem .75rem;border:1px solid var(--line);border-radius:.3rem;overflow:hidden;break-inside:avoid}
.cards li>span:last-child{min-width:0}
.cards small{display:block}
.stripe{position:absolute;inset:0 auto 0 0;width:.28rem;display:flex;flex-direction:column;background:var(--line)}
.stripe span{flex:1;background:var(--hue)}
.column summary{margin-top:.7rem;color:var(--mute);font-size:.85rem;font-weight:600}
summary{cursor:pointer;padding:.15rem 0}
.stayed{color:var(--mute);margin-top:.2rem}
.given{margin-top:.8rem;padding:.1rem .5rem .45rem;border:1px dashed var(--strong);border-radius:.3rem;color:var(--mute)}
.given h4{margin-top:.35rem}
.given p+p{margin-top:.35rem}
.considerations{display:grid;grid-template-columns:repeat(auto-fill,minmax(min(100%,26rem),1fr));gap:1.4rem 2.4rem;margin-top:1rem}
.consideration{break-inside:avoid-page;min-width:0}
.head{display:flex;justify-content:space-between;align-items:baseline;gap:1rem;border-bottom:1px solid var(--line);padding-bottom:.25rem;margin-bottom:.5rem}
.head h3{margin:0;font-size:1.1rem}
.verdict{font-weight:600;color:var(--warn)}
.verdict.better{color:var(--good)}.verdict.worse{color:var(--bad)}.verdict.equal,.verdict.unknown{color:var(--mute)}
table.verdicts{hyphens:none;width:auto;margin:.8rem 0 1.6rem}
.verdicts th,.verdicts td{padding-right:2rem}
.indicator{padding:.3rem 0 .4rem;break-inside:avoid}
.line{display:flex;flex-wrap:wrap;justify-content:space-between;gap:0 1rem}
.line>b{margin-left:auto;text-align:right;font-weight:600}
.because{color:var(--mute);font-size:.87rem}
.track{display:flex;align-items:center;gap:.5rem;font-size:.78rem;color:var(--mute)}
.track svg,.marks svg{flex:1;overflow:visible;min-width:0;display:block}
.way{color:var(--good);margin:0 .2rem}
.axis{stroke:var(--strong);stroke-width:1}
circle.today{fill:var(--card);stroke:var(--ink);stroke-width:2}
circle.model{fill:var(--accent)}
rect.model{fill:var(--accent);fill-opacity:.55}
rect.today{fill:var(--card);stroke:var(--mute);stroke-width:1.5}
.scroll{overflow-x:auto}
table{border-collapse:collapse;width:100%;font-size:.9rem;line-height:1.4}
caption{text-align:left;font-weight:600;padding-bottom:.35rem}
th,td{text-align:left;vertical-align:top;padding:.35rem .9rem .35rem 0;border-bottom:1px solid var(--line)}
thead th{color:var(--mute);font-weight:600;vertical-align:bottom;border-bottom-color:var(--strong)}
tbody th{font-weight:600}
.number{text-align:right;white-space:nowrap}
.total th,.total td{border-top:1px solid var(--strong);font-weight:600}
.notes{margin-top:.5rem;color:var(--mute);font-size:.85rem}
details.table,div.table{margin-top:.8rem}
details.table>summary{font-weight:600;color:var(--accent)}
.marks th,.marks td{border:0;padding:.05rem .7rem .05rem 0;vertical-align:middle}
.marks{table-layout:fixed}
.marks th{width:34%;font-weight:400}
.marks .bar{width:40%}
.marks .number{padding-right:0;font-weight:600;white-space:normal}
.ends td{color:var(--mute);font-size:.75rem;line-height:1}
.ends span+span{float:right}
footer{margin-top:2.4rem;border-top:1px solid var(--line);padding-top:.8rem;color:var(--mute);font-size:.85rem}
@media (max-width:46rem){
.page{padding:1.1rem 1rem 2rem}
.scroll table{min-width:34rem}
.scroll table.verdicts{min-width:0;width:100%;hyphens:manual}
.verdicts th,.verdicts td{padding-right:.7rem}
.picture{grid-template-columns:1fr}
#interfaces .signed,#surely .signed,#merits .signed{columns:1}

}
@media print{
@page{size:A4;margin:16mm 14mm}
@page wide{size:A4 landscape;margin:8mm}
html{font-size:9.5pt}
.page{max-width:none;padding:0}
.contents{display:none}
.picture{grid-template-columns:repeat(auto-fit,minmax(26mm,1fr));gap:.35rem}
.column{break-inside:auto;font-size:.7rem;line-height:1.2;padding:.3rem .35rem .35rem}
.column h3{font-size:.95rem}
.column h4,.column summary{margin:.45rem 0 .2rem;font-size:.7rem}
.cards li{margin-bottom:.12rem;padding:.04rem .25rem .04rem .5rem}
.cards small{display:inline}
.given{margin-top:.45rem;padding:.05rem .35rem .25rem}
.given p+p{margin-top:.15rem}
.considerations{grid-template-columns:1fr 1fr}
h2,h3,h4,h2+.mute{break-after:avoid}
.marks{font-size:.8rem;line-height:1.2}
.indicator{margin-bottom:.45rem}
tr{break-inside:avoid}
thead{display:table-header-group}
.scroll{overflow:visible}
main>section+section{margin-top:1.2rem}
details.table::details-content{content-visibility:visible;height:auto}
#picture,[id^=picture-]{page:wide}
[id^=picture-]{break-before:page}
footer{margin-top:1rem;break-before:avoid}
*{-webkit-print-color-adjust:exact;print-color-adjust:exact}
details:not([open])>summary{list-style:none}
}
`.replaceAll('\n', '');
