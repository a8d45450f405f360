import type { Bilingual } from "#lib/lang.ts";
import { conflictCodes } from "#words/codes-conflicts.ts";

/** Words of the codes in the tables of the cooperation side, by group and code. */
export const cooperationCodes = {
  mission_kind: {
    "between-provinces": { id: "antarprovinsi", en: "between provinces" },
    abroad: { id: "luar negeri", en: "abroad" },
    online: { id: "daring", en: "online" },
    "other-deal": { id: "kerja sama lain", en: "other deal" },
  },
  partner_kind: {
    province: { id: "provinsi", en: "province" },
    country: { id: "negara atau wilayah", en: "country or territory" },
    several: { id: "beberapa provinsi", en: "several provinces" },
  },
  mission_direction: {
    initiator_sells: { id: "penyelenggara menjual", en: "initiator sells" },
    initiator_buys: { id: "penyelenggara membeli", en: "initiator buys" },
  },
  event_kind: {
    law: { id: "aturan", en: "law" },
    meeting: { id: "pertemuan", en: "meeting" },
    trade_mission: { id: "misi dagang", en: "trade mission" },
    agreement: { id: "perjanjian", en: "agreement" },
    follow_up: { id: "tindak lanjut", en: "follow-up" },
    statement: { id: "pernyataan", en: "statement" },
    programme: { id: "program", en: "programme" },
  },
  agreement_level: {
    governor: { id: "gubernur", en: "governors" },
    agency: { id: "dinas", en: "agencies" },
    bumd: { id: "perusahaan daerah (BUMD)", en: "regional companies (BUMD)" },
    business: { id: "pelaku usaha dan asosiasi", en: "businesses and associations" },
    city: { id: "kota", en: "cities" },
  },
  agreement_sector: {
    trade: { id: "perdagangan", en: "trade" },
    investment: { id: "investasi", en: "investment" },
    tourism: { id: "pariwisata", en: "tourism" },
    food_security: { id: "pangan", en: "food supply" },
    agriculture: { id: "pertanian", en: "agriculture" },
    fisheries: { id: "perikanan", en: "fisheries" },
    cooperatives_umkm: { id: "koperasi dan UMKM", en: "cooperatives and small businesses" },
    logistics: { id: "logistik", en: "logistics" },
    energy: { id: "energi", en: "energy" },
    education: { id: "pendidikan", en: "education" },
    public_communication: { id: "komunikasi publik", en: "public communication" },
    digital_government: { id: "pemerintahan digital", en: "digital government" },
    cybersecurity: { id: "keamanan siber", en: "cybersecurity" },
    other: { id: "bidang lain", en: "other fields" },
  },
  agreement_status: {
    signed: { id: "diteken", en: "signed" },
    technical_agreement: { id: "dilanjutkan perjanjian teknis", en: "followed by technical agreements" },
    implementing: { id: "dijalankan", en: "being carried out" },
    unknown: { id: "penandatanganan tidak ditemukan", en: "no signing found" },
  },
  source_lang: {
    id: { id: "Indonesia", en: "Indonesian" },
    en: { id: "Inggris", en: "English" },
  },
  source_kind: {
    press: { id: "pers", en: "press" },
    official: { id: "lembaga resmi", en: "official body" },
    dataset: { id: "data", en: "data" },
    law: { id: "peraturan", en: "regulation" },
    academic: { id: "karya ilmiah", en: "academic work" },
  },
  source_terms: {
    publisher_facts: {
      id: "hak cipta penerbit; hanya fakta dan angka yang dikutip",
      en: "copyright of the publisher; only facts and figures are cited",
    },
    government_cited: {
      id: "terbitan pemerintah; dikutip dengan menyebut sumber",
      en: "government publication; cited with its source",
    },
    bps_permission: {
      id: "data BPS; sebut BPS, penyebaran komersial memerlukan izin tertulis",
      en: "BPS data; cite BPS, commercial redistribution needs written permission",
    },
    bps_unlicensed_copy: {
      id: "salinan data BPS tanpa lisensi sendiri; syarat BPS berlaku",
      en: "copy of BPS data without a licence of its own; the terms of BPS apply",
    },
    regulation: { id: "naskah peraturan, terbuka untuk umum", en: "text of a regulation, open to the public" },
    mit: { id: "lisensi MIT", en: "MIT licence" },
    mit_big: {
      id: "lisensi MIT; data asal Badan Informasi Geospasial",
      en: "MIT licence; data by Badan Informasi Geospasial",
    },
    cc_by_4: { id: "CC BY 4.0", en: "CC BY 4.0" },
    not_stated: { id: "tidak dinyatakan; hanya untuk pemeriksaan", en: "not stated; used only as a check" },
  },
  source_reached: {
    direct: { id: "langsung", en: "directly" },
    copy: { id: "lewat salinan", en: "by way of a copy" },
  },
  source_redistribute: {
    yes: { id: "boleh, dengan menyebut sumber", en: "yes, with attribution" },
    facts_only: { id: "hanya fakta dan angka", en: "facts and figures only" },
    ask: { id: "minta izin dahulu", en: "ask first" },
  },
  source_gap: {
    no_address: { id: "tanpa alamat", en: "no address" },
    no_date: { id: "tanpa tanggal terbit", en: "no date of publication" },
    date_approximate: { id: "tanggal diperkirakan", en: "date estimated" },
    date_from_text: { id: "tanggal dari isi naskah", en: "date taken from the text" },
  },
  claim_document: {
    "hallo-batam-2025": { id: "berita tentang Batam", en: "the news report on Batam" },
    "unesa-jatim-malut-2025": { id: "makalah", en: "the paper" },
  },
  claim_kind: {
    attribution: { id: "ucapan", en: "attribution" },
    number: { id: "angka", en: "number" },
    causal: { id: "sebab-akibat", en: "cause and effect" },
    law: { id: "aturan", en: "law" },
    promise: { id: "janji", en: "promise" },
    definition: { id: "definisi", en: "definition" },
    date: { id: "tanggal", en: "date" },
    first: { id: "siapa yang pertama", en: "who was first" },
  },
  claim_verdict: {
    supported: { id: "didukung", en: "supported" },
    partly: { id: "sebagian", en: "partly" },
    imprecise: { id: "kurang tepat", en: "imprecise" },
    contradicted: { id: "tidak cocok dengan catatan", en: "differs from the record" },
    unverified: { id: "belum ditemukan", en: "not found elsewhere" },
    not_checkable: { id: "tidak dapat diuji", en: "cannot be tested" },
  },
  promise_kind: {
    promise: { id: "janji", en: "promise" },
    plan: { id: "rencana", en: "plan" },
    recommendation: { id: "saran makalah", en: "recommendation of the paper" },
  },
  promise_finding: {
    documented: { id: "terdokumentasi", en: "documented" },
    partly: { id: "terdokumentasi sebagian", en: "partly documented" },
    "none-found": { id: "dokumentasi belum ditemukan", en: "no documentation found" },
  },
  partnership_indicator: {
    trade: { id: "perdagangan di antara para pihak", en: "trade between the parties" },
    investment: { id: "investasi di antara para pihak", en: "investment between the parties" },
    umkm: { id: "UMKM yang berdagang di dalamnya", en: "small firms trading within it" },
  },
  law: {
    "uu-23-2014": { id: "UU 23/2014 tentang Pemerintahan Daerah", en: "Law 23/2014 on Regional Government" },
    "pp-28-2018": {
      id: "PP 28/2018 tentang Kerja Sama Daerah",
      en: "Government Regulation 28/2018 on Regional Cooperation",
    },
    "permendagri-22-2020": {
      id: "Permendagri 22/2020 tentang tata cara kerja sama dengan daerah lain dan pihak ketiga",
      en: "Home Ministry Regulation 22/2020 on procedures of cooperation with other regions and third parties",
    },
    "permendagri-25-2020": {
      id: "Permendagri 25/2020 tentang tata cara kerja sama dengan pihak luar negeri",
      en: "Home Ministry Regulation 25/2020 on procedures of cooperation with bodies abroad",
    },
  },
  provision_read: {
    text: { id: "dibaca dari naskahnya", en: "read in the text itself" },
    summary: { id: "dibaca dari ringkasan", en: "read in a summary" },
  },
  glossary_page: {
    afterSigning: { id: "Setelah tanda tangan", en: "After the signing" },
    agreements: { id: "Perjanjian", en: "Agreements" },
    conflicts: { id: "Perbedaan data", en: "Conflicting data" },
    cooperation: { id: "Kerja sama antarprovinsi", en: "Cooperation between provinces" },
    corrections: { id: "Koreksi", en: "Corrections" },
    flows: { id: "Perdagangan antarprovinsi", en: "Interprovincial trade" },
    legalFrame: { id: "Kerangka hukum", en: "Legal frame" },
    methods: { id: "Metode", en: "Methods" },
    missions: { id: "Misi dagang", en: "Trade missions" },
    pairs: { id: "Bandingkan dua provinsi", en: "Two provinces compared" },
    provinces: { id: "Provinsi", en: "Provinces" },
    sources: { id: "Sumber", en: "Sources" },
  },
  ...conflictCodes,
  port_position: {
    port: { id: "titik pelabuhan", en: "point of the port" },
    city: { id: "titik pusat kota", en: "point of the city centre" },
  },
  port_coverage: {
    all_terminals: { id: "semua terminal", en: "all terminals" },
    whole_port: { id: "seluruh pelabuhan", en: "whole port" },
    one_terminal: { id: "satu terminal", en: "one terminal" },
  },
  route_mode: {
    tol_laut: { id: "tol laut bersubsidi", en: "subsidised sea toll" },
    sea: { id: "kapal barang", en: "cargo ship" },
    ferry: { id: "kapal penumpang", en: "passenger ship" },
  },
  umkm_concept: {
    registered: { id: "yang terdaftar", en: "registered ones" },
    agency: { id: "menurut dinas", en: "according to the agency" },
    assisted: { id: "binaan pemerintah", en: "assisted by the government" },
    bps: { id: "menurut BPS", en: "according to BPS" },
    with_farms: { id: "dengan usaha pertanian", en: "with farm businesses" },
    census_2016: {
      id: "semua usaha bukan pertanian, Sensus Ekonomi 2016",
      en: "all non-farm businesses, Economic Census 2016",
    },
    statement: { id: "pernyataan pejabat", en: "statement of an official" },
    not_stated: { id: "tidak disebut", en: "not stated" },
  },
  trade_flow: {
    one_way: { id: "satu arah", en: "one way" },
    two_way_total: { id: "jumlah dua arah", en: "total of both ways" },
    all_partners: { id: "dengan semua mitra", en: "with all partners" },
  },
  trade_status: {
    actual: { id: "tercatat", en: "recorded" },
    projection: { id: "proyeksi", en: "projection" },
  },
} as const satisfies Readonly<Record<string, Readonly<Record<string, Bilingual>>>>;
