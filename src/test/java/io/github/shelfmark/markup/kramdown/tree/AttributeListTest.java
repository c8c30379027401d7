package io.github.shelfmark.markup.kramdown.tree;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.shelfmark.markup.kramdown.options.KramdownOptions;
import io.github.shelfmark.text.NestingException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AttributeListTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '!',
      quoteCharacter = '^',
      value = {
        ".a #b .c! {class=a c, id=b}! []",
        "#a#b.c.d! {id=b, class=c d}! []",
        "a b-c! {}! [a, b-c]",
        "a=\"b c\" d='e'! {a=b c, d=e}! []",
        "a=\"b\\\"c\" d='\\}'! {a=b\"c, d=}}! []",
        "a=\"b\"c\" d! {a=b\"c}! [d]",
        "a=\"b\\\" c! {a=b\\}! [c]",
        "a=\"b c=\"d\"! {a=b c=\"d}! []",
        "a=\"b c='d'! {c=d}! []",
        "a=b .c! {class=c}! []",
        "class=\"x\" .y class='z' .w! {class=z w}! []",
        ".a{ #1 .b! {class=a{ b}! []",
      })
  void entriesAreReadAsKramdownReadsThem(String text, String attributes, String references) {
    AttributeList list = new AttributeList();
    list.add(text);

    assertThat(list.attributes()).hasToString(attributes);
    assertThat(list.references()).hasToString(references);
  }

  @Test
  void theLengthOfAValueNeedsNoStack() {
    AttributeList list = new AttributeList();
    list.add("a=\"" + "w\\\" ".repeat(100_000) + "\" " + ".b ".repeat(100_000));

    assertThat(list.attributes().get("a")).hasSize(300_000);
    assertThat(list.attributes().get("class")).hasSize(199_999);
  }

  @Test
  void listsThatNameEachOtherAreRefused() {
    Definitions definitions = new Definitions(KramdownOptions.JEKYLL);
    AttributeList list = new AttributeList();
    list.add("a a a a a a a a a .b");
    definitions.attributeLists().put("a", list);
    Element element = new Element(Kind.PARAGRAPH, 7);
    element.setAttributeList(list);

    assertThatThrownBy(() -> definitions.applyAttributes(element))
        .isInstanceOf(NestingException.class)
        .hasMessageContaining("attribute lists");
  }
}
