/**
 * Words that are written with a full stop. `tight` ones never end a sentence: something follows them (*art. 3*, *drs. Jansen*).
 * Abbreviations of single letters (*a.s.*, *m.b.t.*) need no row, they are seen by their shape; the ones that ask for
 * a word behind them stand here as well.
 */
export const tightAbbreviations: ReadonlySet<string> = new Set([
  'art.', 'artt.', 'bijv.', 'bv.', 'blz.', 'ca.', 'cf.', 'dhr.', 'dr.', 'drs.', 'dhrs.', 'evt.', 'fam.', 'gem.', 'i.c.', 'ing.', 'ir.',
  'mr.', 'mrs.', 'mw.', 'mevr.', 'nl.', 'no.', 'nr.', 'nrs.', 'par.', 'pag.', 'prof.', 'resp.', 'st.', 'tel.', 'vgl.', 'wnd.', 'zgn.', 'zog.',
  'd.d.', 'd.m.v.', 'd.w.z.', 'i.h.k.v.', 'i.h.b.', 'i.o.m.', 'i.p.v.', 'i.s.m.', 'i.v.m.', 'm.b.t.', 'm.b.v.', 'm.i.v.', 'm.n.', 'm.u.v.',
  'n.a.v.', 'o.a.', 'o.b.v.', 'o.g.v.', 'o.l.v.', 'p.a.', 't.a.v.', 't.b.v.', 't.g.v.', 't.o.v.', 'u.a.', 'v.a.', 'v.d.', 'v.w.b.', 'z.g.', 'z.n.', 'a.d.h.v.',
]);

/** May end a sentence: a capital letter behind them decides. */
export const looseAbbreviations: ReadonlySet<string> = new Set([
  'afb.', 'afd.', 'apr.', 'aug.', 'cat.', 'dec.', 'e.v.', 'enz.', 'etc.', 'excl.', 'exkl.', 'feb.', 'febr.', 'incl.', 'inkl.', 'jan.', 'jhr.', 'jl.', 'jr.', 'jrg.',
  'jul.', 'jun.', 'kw.', 'lid.', 'max.', 'min.', 'mln.', 'mld.', 'mrt.', 'nov.', 'okt.', 'onderst.', 'red.', 'sept.', 'sep.', 'sr.', 'tab.', 'verg.', 'vlg.', 'z.o.z.',
  'aanh.', 'bijl.', 'gebr.', 'hfst.', 'secr.', 'voorz.', 'weth.', 'wethr.', 'burg.',
]);
