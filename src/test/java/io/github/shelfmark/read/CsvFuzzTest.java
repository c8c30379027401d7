package io.github.shelfmark.read;

import static org.assertj.core.api.Assertions.assertThat;

import com.code_intelligence.jazzer.junit.FuzzTest;
import io.github.shelfmark.testing.FuzzInput;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

class CsvFuzzTest {
  @FuzzTest
  void read(byte[] input) {
    String text = FuzzInput.text(input);
    for (char separator : new char[] {',', '\t'}) {
      List<Object> rows = Csv.read(text, separator);
      assertThat(Csv.read(text, separator)).isEqualTo(rows);
      assertThat(rows.size())
          .isLessThanOrEqualTo((int) text.chars().filter(c -> c == '\n').count());
      // Rows of one empty field are passed over.
      if (!rows.isEmpty() && ((Map<?, ?>) rows.get(0)).size() > 1) {
        assertThat(Csv.read(written(rows, separator), separator)).isEqualTo(rows);
      }
    }
  }

  private static String written(List<Object> rows, char separator) {
    List<String> names = new ArrayList<>();
    ((Map<?, ?>) rows.get(0)).keySet().forEach(name -> names.add(String.valueOf(name)));
    StringBuilder text = new StringBuilder();
    line(names, separator, text);
    for (Object row : rows) {
      List<String> fields = new ArrayList<>();
      for (String name : names) {
        Object value = ((Map<?, ?>) row).get(name);
        fields.add(value == null ? "" : value.toString());
      }
      line(fields, separator, text);
    }
    return text.toString();
  }

  private static void line(List<String> fields, char separator, StringBuilder text) {
    for (int i = 0; i < fields.size(); i++) {
      text.append(i == 0 ? "" : String.valueOf(separator));
      text.append('"').append(fields.get(i).replace("\"", "\"\"")).append('"');
    }
    text.append('\n');
  }
}
