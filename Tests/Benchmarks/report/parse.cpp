// Parses files as quickly as is known how: what reading them costs at the least.
//
// usage: parse FOLDER…   parses every *.json and *.jsonl below the folders and prints how many files and
//                        bytes.

#include <cstdint>
#include <filesystem>
#include <iostream>
#include <simdjson.h>
#include <string>

int main(int count, char **folders) {
  simdjson::dom::parser parser;
  std::uint64_t files = 0, bytes = 0;
  for (int place = 1; place < count; place++) {
    for (const auto &entry : std::filesystem::recursive_directory_iterator(folders[place])) {
      const std::string path = entry.path().string();
      const std::string ending = entry.path().extension().string();
      if (!entry.is_regular_file() || (ending != ".json" && ending != ".jsonl")) continue;
      simdjson::padded_string text;
      if (auto error = simdjson::padded_string::load(path).get(text)) {
        std::cerr << path << ": " << error << "\n";
        return 1;
      }
      simdjson::error_code error = simdjson::SUCCESS;
      if (ending == ".json") {
        simdjson::dom::element document;
        error = parser.parse(text).get(document);
      } else {
        simdjson::dom::document_stream lines;
        error = parser.parse_many(text).get(lines);
        for (auto line : lines) {
          if (error) break;
          error = line.error();
        }
      }
      if (error) {
        std::cerr << path << ": " << error << "\n";
        return 1;
      }
      files++;
      bytes += text.size();
    }
  }
  std::cout << files << " " << bytes << "\n";
}
