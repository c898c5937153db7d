import Glibc
import Segmentation

// usage: SegmentationBenchmark DOCUMENTS LANGUAGE
//
// Answers lines of standard input, as the runners of the other segmenters do: "time" with the CPU
// seconds of cutting all documents and the number of sentences, "cut" with a line for each document,
// the places of its sentences in Unicode scalars.

/// The processor's seconds that this process has used.
func processorSeconds() -> Double {
  var time = timespec()
  clock_gettime(CLOCK_PROCESS_CPUTIME_ID, &time)
  return Double(time.tv_sec) + Double(time.tv_nsec) / 1e9
}

func structure(of text: [UInt8], language: String?) -> TextStructure {
  text.withUnsafeBufferPointer { Segmenter.segment($0, language: language) }
}

/// The sentences, and blocks without sentences, which the other segmenters take for sentences.
func spans(of structure: TextStructure) -> [Range<Int>] {
  let others = structure.blocks.filter { $0.role != .body }.map(\.range)
  return (structure.sentences + others).sorted { $0.lowerBound < $1.lowerBound }
}

let documents = Documents(CommandLine.arguments[1])
let tag = CommandLine.arguments[2]
let language = tag.isEmpty ? nil : tag
while let command = readLine() {
  if command == "time" {
    let start = processorSeconds()
    let count = documents.texts.reduce(0) { count, text in
      count + structure(of: text, language: language).sentences.count
    }
    print(processorSeconds() - start, count)
  } else {
    for text in documents.texts {
      let places = spans(of: structure(of: text, language: language))
      print(places.map { "\($0.lowerBound) \($0.upperBound)" }.joined(separator: " "))
    }
  }
  fflush(nil)
}
