import Fig from "#components/Fig.astro";
import Highlight from "#components/Highlight.astro";
import ProseCell from "#components/ProseCell.astro";
import ProseHeadCell from "#components/ProseHeadCell.astro";
import ProseHeading from "#components/ProseHeading.astro";
import ProseTable from "#components/ProseTable.astro";
import Source from "#components/Source.astro";
import StoryChart from "#components/StoryChart.astro";
import Term from "#components/Term.astro";
import TextLink from "#components/TextLink.astro";

/** What an article may use, for `<Content components={prose} />`; `scripts/content/components.ts` knows the same names. */
const named = { Chart: StoryChart, Fig, Highlight, Source, Term };

/** What Markdown makes, in our own markup. */
const markdown = { a: TextLink, h2: ProseHeading, table: ProseTable, th: ProseHeadCell, td: ProseCell };

export const prose = { ...named, ...markdown };
