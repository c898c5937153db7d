import Corpus
import Files
import Streams

/// Takes articles apart, whether they are lines of JSON or files of text.
struct SegmentFilter: RecordFilter {
  private let language: String?
  private let encoding: TextEncoding?
  private let lines: SegmentingFilter

  /// A filter.
  ///
  /// - Parameters:
  ///   - language: The language of articles that name none.
  ///   - encoding: The encoding of text files; nil if it is to be told from their bytes.
  init(language: String?, encoding: TextEncoding?) {
    self.language = language
    self.encoding = encoding
    lines = SegmentingFilter(language: language)
  }

  func line(for record: SegmentRecord) throws(RecordError) -> [UInt8] {
    switch record {
    case .line(let line):
      return try lines.line(for: line)
    case .file(let input):
      let text = try text(of: input)
      return SegmentedArticle(id: input.id, text: text, language: language).line
    }
  }

  private func text(of input: SegmentInput) throws(RecordError) -> String {
    let bytes = try bytes(of: input)
    do throws(DecodingProblem) {
      return try TextDecoder.decode(bytes, as: encoding).text
    } catch {
      throw RecordError(
        id: input.id, code: "undecodable",
        message: "'\(input.path)' \(error.message); \(error.remedy)")
    }
  }

  private func bytes(of input: SegmentInput) throws(RecordError) -> [UInt8] {
    let limit = TextDecoder.maximumByteCount
    do throws(FileError) {
      if input.path == "-" { return try InputFile.standardInput().readAll(maximumBytes: limit) }
      return try InputFile(input.path).readAll(maximumBytes: limit)
    } catch {
      throw RecordError(id: input.id, code: error.code, message: error.description)
    }
  }
}
