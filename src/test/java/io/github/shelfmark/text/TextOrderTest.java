package io.github.shelfmark.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TextOrderTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "en; 1. Step|2. Step|3. Step|9. Step|10. Step|11. Step|20. Step",
        "en; Chapter 1|Chapter 2|Chapter 9|Chapter 10|Chapter 100",
        "en; v1.8|v1.9|v1.10|v1.10.1|v2",
        "en; apple|Banana|iOS|npm|Zebra",
        "en; New York|Newark",
        "en; Step|Step 2|Steps",
        "en; .NET|1 day|A day",
        "en; resume|résumé|resumes",
        "en; Œdipe|Ofen|Øl|Omen",
        "en; File 1|File 01|File 2|File 002|File 3",
        "en; Part ２|Part 9|Part １０|Part ١١",
        "en; ① a|② a|⑩ a|11 a",
        "de; Apfel|Äpfel|Apfelsaft|Straße|Strasse 2|Zebra",
        "sv; Apelsin|Zebra|Åska|Ärta|Öl",
        "nb; Zoo|Ære|Øl|Ål",
        "es; Nube|Nz|Ñu|Oso",
        "cs; Cena|Čas|Hrad|Chata|Iva",
        "pl; Lis|Łoś|Mak",
        "tr; Hz|Iğdır|İzmir|Jale",
        "et; Saun|Šokk|Zoo|Žanr|Tuba",
        "ru; Ёлка|Ёлки|Ель|Жук|Иван|Йод|Кот",
        "uk; Ева|Єва|Жук|Ива|Іван|Їжак|Йод",
        "el; Άλφα|Βήτα|Όμικρον|Ωμέγα",
        "ja; あか|カメラ|ガラス|さくら",
        "zh; API|北京|上海|天津",
        "zh-TW; 一|人|大|天",
        "vi; An|Ăn|Ân|Ấn|Ân b|Ba",
        "sr; Дан|Ђак|Ера|Иван|Јава|Књига|Ћуп|Ура",
        "be; Звер|Імя|Йод|Кот",
        "hi; क|का|कि|ख"
      })
  void textsAreInTheOrderOfTheLanguage(String lang, String texts) {
    List<String> expected = List.of(texts.split("\\|", -1));
    List<String> shuffled = new ArrayList<>(expected);
    Collections.shuffle(shuffled, new Random(7));
    TextOrder order = TextOrder.of(lang);
    shuffled.sort(Comparator.comparing(order::key).thenComparing(Comparator.naturalOrder()));
    if (texts.contains("01")) {
      // Equal but for leading zeros: by the characters.
      assertThat(shuffled).containsExactly("File 01", "File 1", "File 002", "File 2", "File 3");
    } else {
      assertThat(shuffled).isEqualTo(expected);
    }
  }

  @Test
  void longNumbersAreComparedByValueAndNotCalculated() {
    TextOrder order = TextOrder.of("en");
    String nines = "9".repeat(1_000_000);
    String next = "1" + "0".repeat(1_000_000);

    assertThat(order.key("n " + nines)).isLessThan(order.key("n " + next));
    assertThat(order.key("n 8" + nines)).isLessThan(order.key("n 9" + nines));
    assertThat(order.key("n " + "0".repeat(50_000) + "7")).isLessThan(order.key("n 8"));
    for (int digits : new int[] {0x6fff, 0x7000, 0x7001, 0xe000, 0xe001}) {
      assertThat(order.key("9".repeat(digits - 1))).isLessThan(order.key("1".repeat(digits)));
    }
  }

  @Test
  void theShortWayForAsciiGivesTheSameKeys() {
    TextOrder english = TextOrder.of("en");
    TextOrder lithuanian = TextOrder.of("lt");
    Random random = new Random(3);
    for (int i = 0; i < 2_000; i++) {
      StringBuilder text = new StringBuilder();
      for (int j = random.nextInt(12); j >= 0; j--) {
        text.append("abXZ 019._-~\t".charAt(random.nextInt(13)));
      }
      String key = lithuanian.key(text.toString());
      assertThat(key.substring(0, key.indexOf('\u0001') + 1))
          .isEqualTo(english.key(text.toString()));
    }
  }
}
