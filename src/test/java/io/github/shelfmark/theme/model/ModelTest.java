package io.github.shelfmark.theme.model;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.importer.ClassFileImporter;
import java.lang.reflect.Constructor;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every component of every model can be read by its name. */
class ModelTest {
  static Stream<Class<?>> models() {
    return new ClassFileImporter()
        .importPackagesOf(Model.class).stream()
            .filter(type -> type.isAssignableTo(Model.class) && !type.isInterface())
            .map(type -> type.reflect());
  }

  @ParameterizedTest
  @MethodSource("models")
  void eachComponentCanBeReadByItsName(Class<?> type) throws ReflectiveOperationException {
    Constructor<?> constructor = type.getDeclaredConstructors()[0];
    @Nullable Object[] values =
        Arrays.stream(constructor.getParameterTypes()).map(ModelTest::sample).toArray();
    Model model = (Model) constructor.newInstance(values);
    for (RecordComponent component : type.getRecordComponents()) {
      assertThat(model.component(component.getName()))
          .as(component.getName())
          .isEqualTo(component.getAccessor().invoke(model));
    }
    assertThat(model.component("nothing")).isNull();
  }

  private static @Nullable Object sample(Class<?> type) {
    if (type == boolean.class) {
      return true;
    }
    if (type == int.class) {
      return 7;
    }
    if (type == List.class) {
      return List.of("a list");
    }
    return type == Map.class ? Map.of("a", "map") : type == String.class ? "a text" : null;
  }
}
