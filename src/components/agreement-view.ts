import { formatDate, formatList } from "#lib/format.ts";
import type { Lang } from "#lib/lang.ts";
import type { Agreement } from "#registry/agreements.ts";
import { url } from "#registry/urls.ts";
import { codeWord } from "#words/codes.ts";
import { cooperationWords } from "#words/cooperation.ts";

/** An agreement in words. */
export function agreementView({ id, row, parties }: Agreement, lang: Lang) {
  const said = cooperationWords[lang];
  const title = lang === "id" ? row.title_id : row.title_en;
  const status = codeWord("agreement_status", row.status, lang);
  const names = formatList(
    parties.map(({ name }) => name[lang]),
    lang,
  );
  return {
    path: url.agreement(id, lang),
    title,
    date: row.date === null ? said.noDate : formatDate(row.date, lang),
    level: codeWord("agreement_level", row.level, lang),
    status,
    sectors: row.sectors.map((sector) => codeWord("agreement_sector", sector, lang)).join(", "),
    basis: lang === "id" ? row.legal_basis_id : row.legal_basis_en,
    note: lang === "id" ? row.note_id : row.note_en,
    description: said.agreement.description(title, names, status),
  };
}

/** What an address may filter the register by, as each row carries it; `none` where no year is known. */
export const agreementFacets = ({ row }: Agreement) => ({
  party: row.parties.join(" "),
  level: row.level,
  status: row.status,
  year: row.date?.slice(0, 4) ?? "none",
});
