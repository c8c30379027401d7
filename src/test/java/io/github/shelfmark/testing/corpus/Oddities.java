package io.github.shelfmark.testing.corpus;

import java.util.SplittableRandom;

/** Texts that searches often get wrong: other scripts, accents, widths, characters nobody sees. */
final class Oddities {
  private static final String[] TEXTS = {
    "Das Café in der Größenstraße öffnet um neun; naïve Gäste müssen während der Prüfung warten.",
    "Cafe\u0301 written with a combining accent, and A\u030angstro\u0308m as well.",
    "Ｆｕｌｌ ｗｉｄｔｈ ＡＰＩ１２３ and ﾊﾝｶｸ ｶﾀｶﾅ and ﬁne ligatures.",
    "A soft\u00adware hy\u00adphen, a zero\u200bwidth space and a word\u2060joiner.",
    "Распределённая система хранит данные на нескольких узлах.",
    "Η κατανομή των δεδομένων σε πολλούς κόμβους.",
    "분산 시스템은 여러 노드에 데이터를 저장합니다. 한국어검색도 됩니다.",
    "ระบบกระจายเก็บข้อมูลไว้หลายเครื่อง",
    "النظام الموزع يخزن البيانات على عدة عقد",
    "मेमोरी और डिस्क पर आँकड़े",
    "İstanbul'da ısı; Łódź, œuvre, Ærø, þing, straße, ΣΊΣΥΦΟΣ.",
    "it's the user's naming; don't un-do e-mail/web_site & C++ C# .NET 3,5 1.000 50% §7 №5",
    "𠮷野家 𩸽 and 𝓒𝓪𝓵𝓵𝓲𝓰𝓻𝓪𝓹𝓱𝔂 and 👩‍💻 emoji ☃",
    "東京々 人々 時々 〆切 ヶ月 〇二 カタカナ・中黒 「引用『二重』」 ー長音 ﾞ",
    "北京，上海、广州。深圳！成都？重庆：西安；“杭州”（南京）",
    "使用Maven构建 第3章 共100页 v2版本 iPhone手机 50%以上 C++语言",
  };

  private Oddities() {}

  static String next(SplittableRandom random) {
    return TEXTS[random.nextInt(TEXTS.length)];
  }
}
