package io.github.shelfmark.text;

import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CharsetEncoder;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The letters of a language that do not stand where their base letters do, after the tailorings of
 * the Unicode CLDR, and the order of its Chinese characters.
 *
 * <p>We do not use {@code java.text.Collator}: it passes over blanks and hyphens ("Newark" before
 * "New York"), does not know numbers, takes the operating system's rules where {@code
 * java.locale.providers} says so, and needs 20 to 40 ms in a cold JVM.
 *
 * @see <a href="https://github.com/unicode-org/cldr/tree/main/common/collation">the tailorings</a>
 */
final class Alphabet {
  /** For all languages: letters of their own, although Unicode decomposes them. */
  private static final String ALL = "и й,у ў,г ѓ,к ќ";

  /**
   * By language: a letter, and those that follow it. Letters that are equal to the one before but
   * for a mark are joined to it by {@code =}.
   */
  private static final String[] TAILORINGS = {
    "az c ç,e ə,g ğ,h x ı,k q,o ö,s ş,u ü",
    "be г ґ,е ё,з і й",
    "bs c č ć,d dž đ,l lj,n nj,s š,z ž",
    "cs c č,h ch,r ř,s š,z ž",
    "cy c ch,d dd,f ff,g ng,l ll,p ph,r rh,t th",
    "da z æ=ä ø=ö å",
    "eo c ĉ,g ĝ,h ĥ,j ĵ,s ŝ,u ŭ",
    "es n ñ",
    "et s š z ž,w õ ä ö ü",
    "fi z å ä ö=ø",
    "fo d ð,z æ=ä ø=ö å",
    "gl n ñ",
    "hr c č ć,d dž đ,l lj,n nj,s š,z ž",
    "hu c cs,d dz dzs,g gy,l ly,n ny,o ö=ő,s sz,t ty,u ü=ű,z zs",
    "is a á,d ð,e é,i í,o ó,u ú,y ý,z þ æ ö=ø å",
    "kk а ә,г ғ,к қ,н ң,о ө,у ұ ү,х һ,ы і",
    "lt c č,i=y,s š,z ž",
    "lv c č,g ģ,i=y,k ķ,l ļ,n ņ,r ŗ,s š,z ž",
    "mk д ѓ,з ѕ,и ј,л љ,н њ,т ќ,ч џ",
    "mt c ċ,f ġ,g għ,h ħ,y ż",
    "nb z æ=ä ø=ö å",
    "nn z æ=ä ø=ö å",
    "no z æ=ä ø=ö å",
    "pl a ą,c ć,e ę,l ł,n ń,o ó,s ś,z ź ż",
    "ro a ă â,i î,s ș=ş,t ț=ţ",
    "sk a ä,c č,h ch,o ô,s š,z ž",
    "sl c č ć,d đ,s š,z ž",
    "sq c ç,d dh,e ë,g gj,l ll,n nj,r rr,s sh,t th,x xh,z zh",
    "sr c č ć,d dž đ,l lj,n nj,s š,z ž,д ђ,и ј,л љ,н њ,т ћ,ч џ",
    "sv z å ä=æ ö=ø",
    "tr c ç,g ğ,h ı,o ö,s ş,u ü",
    "uk г ґ,е є,и і ї й",
    "vi a ă â,d đ,e ê,o ô ơ,u ư"
  };

  /** Sorts after all letters, so that {@code z} with it comes after {@code zz}. */
  private static final char AFTER = '\uFF00';

  /** Comes before all characters that a national standard does not order. */
  private static final char IDEOGRAPH = '\u33FF';

  private final Map<String, String> weights = new HashMap<>();
  private final @Nullable CharsetEncoder ideographs;
  private final boolean[] starts = new boolean[0x800];

  private Alphabet(String language, @Nullable Charset ideographs) {
    this.ideographs = ideographs == null ? null : ideographs.newEncoder();
    tailor(ALL);
    for (String line : TAILORINGS) {
      int space = line.indexOf(' ');
      if (line.substring(0, space).equals(language)) {
        tailor(line.substring(space + 1));
      }
    }
  }

  /**
   * The alphabet of a language.
   *
   * @param tag a BCP 47 tag; that of an unknown language gives what all languages have in common
   */
  static Alphabet of(String tag) {
    String lower = tag.toLowerCase(Locale.ROOT).replace('_', '-');
    int dash = lower.indexOf('-');
    String language = dash < 0 ? lower : lower.substring(0, dash);
    return new Alphabet(language, charset(language, lower.substring(language.length()) + "-"));
  }

  /**
   * The national standards list the common characters in the order in which readers look for them:
   * GB 2312 by pinyin, Big5 by strokes, JIS X 0208 and KS X 1001 by reading.
   */
  private static @Nullable Charset charset(String language, String rest) {
    boolean traditional =
        rest.contains("-hant-")
            || rest.contains("-tw-")
            || rest.contains("-hk-")
            || rest.contains("-mo-");
    String name =
        switch (language) {
          case "zh" -> traditional ? "Big5" : "GB2312";
          case "ja" -> "EUC-JP";
          case "ko" -> "EUC-KR";
          default -> "";
        };
    return name.isEmpty() || !Charset.isSupported(name) ? null : Charset.forName(name);
  }

  private void tailor(String rules) {
    for (String rule : rules.split(",", -1)) {
      String base = "";
      char position = AFTER;
      String weight = "";
      for (String step : rule.split(" ", -1)) {
        String[] equal = step.split("=", -1);
        if (base.isEmpty()) {
          base = equal[0];
          weight = base;
        } else {
          position++;
          weight = base + position;
          put(equal[0], weight);
        }
        for (int i = 1; i < equal.length; i++) {
          put(equal[i], weight);
        }
      }
    }
  }

  private void put(String letters, String weight) {
    weights.put(letters, weight);
    char first = letters.charAt(0);
    starts[first] = true;
  }

  /** Whether a letter in lower case may start one of {@link #letterAt}. */
  boolean startsLetter(char c) {
    return c < starts.length && starts[c];
  }

  /** Whether letters of ASCII alone are in no other order than in English. */
  boolean isPlain() {
    for (char c = 'a'; c <= 'z'; c++) {
      if (starts[c]) {
        return false;
      }
    }
    return true;
  }

  /**
   * The longest letter of the language at an index.
   *
   * @param text in lower case, composed
   * @return its length; 0 if none is there that stands elsewhere than its base letter
   */
  int letterAt(String text, int index) {
    for (int length = Math.min(3, text.length() - index); length > 0; length--) {
      if (weights.containsKey(text.substring(index, index + length))) {
        return length;
      }
    }
    return 0;
  }

  /** What a letter found by {@link #letterAt} is sorted by. */
  String weight(String letter) {
    return weights.getOrDefault(letter, letter);
  }

  /** What a Chinese character is sorted by. */
  String ideograph(int character) {
    String alone = Character.toString(character);
    if (ideographs == null || alone.length() > 1) {
      return alone;
    }
    try {
      // An encoder has a state, and titles may be sorted by several threads.
      synchronized (ideographs) {
        var bytes = ideographs.encode(CharBuffer.wrap(alone));
        return bytes.remaining() == 2
            ? new String(new char[] {IDEOGRAPH, (char) bytes.getShort()})
            : alone;
      }
    } catch (CharacterCodingException notInTheStandard) {
      return alone;
    }
  }
}
