package io.github.shelfmark.read;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.shelfmark.testing.Generator;
import io.github.shelfmark.testing.Property;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CsvTest {
  @ParameterizedTest
  @CsvSource(
      delimiterString = "=>",
      nullValues = "null",
      value = {
        "a,b~1,2~                 => [{a=1, b=2}]",
        "a,b~1,2                  => [{a=1, b=2}]",
        "a,b~1~,2~                => [{a=1, b=null}, {a=null, b=2}]",
        "a~1,2,3                  => [{a=1}]",
        "a,b~~1,2~~               => [{a=1, b=2}]",
        "a,b~\"1,2\",\"3~4\"      => [{a=1,2, b=3~4}]",
        "a~\"say \"\"hi\"\"\"     => [{a=say \"hi\"}]",
        "a,b~\"1\"x,2             => [{a=1, b=2}]",
        "a,b~\"1,2                => [{a=1,2, b=null}]",
        "a,b~1\"2\",3             => [{a=1\"2\", b=3}]",
        "a,b~ 1 ,锁               => [{a= 1 , b=锁}]",
        "a,b                      => []",
        "a,a~1,2                  => [{a=2}]",
      })
  void readsTables(String table, String rows) {
    assertThat(Csv.read(table.replace('~', '\n'), ',').toString().replace('\n', '~'))
        .isEqualTo(rows);
  }

  @Test
  void rowsTakeMemoryOnlyForTheirFields() {
    StringBuilder names = new StringBuilder("c0");
    for (int i = 1; i < 10_000; i++) {
      names.append(",c").append(i);
    }
    // As mappings of their own the rows would have 100 million entries.
    List<Object> rows = Csv.read(names + "\n" + "1,2\n".repeat(10_000), ',');
    assertThat(rows).hasSize(10_000);
    Map<?, ?> last = (Map<?, ?>) rows.get(9_999);
    assertThat(last.size()).isEqualTo(10_000);
    assertThat(last.get("c1")).isEqualTo("2");
    assertThat(last.get("c9999")).isNull();
    assertThat(last.containsKey("c9999")).isTrue();
    assertThat(last.containsKey("c10000")).isFalse();
  }

  @Test
  void anEmptyTextHasNoRows() {
    assertThat(Csv.read("", ',')).isEmpty();
  }

  @Test
  void tabsSeparateAsWell() {
    assertThat(Csv.read("a\tb\n1,2\t3\n", '\t')).isEqualTo(List.of(Map.of("a", "1,2", "b", "3")));
  }

  @Test
  void whatIsWrittenInQuotesIsReadAsItWas() {
    Generator<String> fields =
        Generator.pieces(1, 6, "a", "\"", ",", "\n", " ", "锁", "\r", "\0", "😀");
    Property.forAll(
        fields.list(1, 5),
        values -> {
          Map<String, Object> row = new LinkedHashMap<>();
          StringBuilder names = new StringBuilder();
          StringBuilder line = new StringBuilder();
          for (int i = 0; i < values.size(); i++) {
            row.put("n" + i, values.get(i));
            names.append(i == 0 ? "" : ",").append("n").append(i);
            String quoted = values.get(i).replace("\"", "\"\"");
            line.append(i == 0 ? "" : ",").append('"').append(quoted).append('"');
          }
          assertThat(Csv.read(names + "\n" + line + "\n" + line, ',')).containsExactly(row, row);
        });
  }
}
