package io.github.shelfmark.serve.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class HeadPlaceTest {
  @ParameterizedTest
  @ValueSource(
      strings = {
        // The place is marked by a bar.
        "<!DOCTYPE html><html lang=en><head>|<title>x</title>",
        "<!doctype html>\n<HTML>\n<HEAD>|\n<title>x</title>",
        "<!-- <head> --><head>|",
        "<!--><head>|",
        "<!---><head>|",
        "<!-- x --!><head>|",
        "<!-- -- > <head> --><head>|",
        "<head data-a=\"a>b\" data-b='>'>|<meta>",
        "<head data-a = \"a>b\">|<meta>",
        "<head data-a=a\"b>|<meta \">",
        "<head\nclass=x\t>|",
        "<head/>|",
        "<html data-x='<head>'><head>|",
        "<?xml version=\"1.0\"?><!DOCTYPE html><html><head>|",
        "\uFEFF<!DOCTYPE html><head>|",
        // No start tag: behind the doctype, else at the start.
        "<!DOCTYPE html>|<title>x</title><p>x",
        "<!DOCTYPE html>|<html><body>x",
        "<!DOCTYPE html>|<header>x</header><head>",
        "<!-- x --><!DOCTYPE html>|\n<html><title>x",
        "|<p>x</p>",
        "|text <head>",
        "|<header>x",
        "|<heading><head>",
        "|<html><p><head>",
        "|<!-- never ends <head>",
        "|",
        "|<",
        "|<head",
        "|<head class=\"",
        "|<html",
        "\uFEFF|<p>"
      })
  void itIsBehindTheStartTag(String marked) {
    int bar = marked.indexOf('|');
    String html = marked.replace("|", "");
    int expected = marked.substring(0, bar).getBytes(StandardCharsets.UTF_8).length;

    assertThat(HeadPlace.in(html.getBytes(StandardCharsets.UTF_8))).isEqualTo(expected);
  }

  @ParameterizedTest
  @ValueSource(strings = {"UTF-16LE", "UTF-16BE"})
  void pagesOfWideCharactersGetNone(String charset) {
    assertThat(HeadPlace.in("\uFEFF<head>".getBytes(Charset.forName(charset)))).isEqualTo(-1);
  }

  @Test
  void anyBytesHaveAPlace() {
    Random random = new Random(4);
    String[] parts = {
      "<", "<!--", "-->", "<!doctype", ">", "<html", "<head", " ", "=", "\"", "'", "/", "x", "!"
    };
    for (int i = 0; i < 20_000; i++) {
      StringBuilder text = new StringBuilder();
      for (int k = random.nextInt(12); k > 0; k--) {
        text.append(parts[random.nextInt(parts.length)]);
      }
      byte[] html = text.toString().getBytes(StandardCharsets.UTF_8);

      assertThatCode(() -> assertThat(HeadPlace.in(html)).isBetween(0, html.length))
          .as(text.toString())
          .doesNotThrowAnyException();
    }
  }
}
