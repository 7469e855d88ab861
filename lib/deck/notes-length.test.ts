import { expect, test } from 'vitest';
import { notesLengths } from './notes-length';

test('counts the notes of each section', () => {
  const source = `## 하나 {/* one */}

본문 <Notes>여기</Notes>

## 둘 {/* two */}

## 코드 안의 제목
<Notes>
넷 글자
</Notes>
<Notes>둘</Notes>

## 셋 {/*three*/}
`;
  expect(notesLengths(source)).toEqual({ one: 2, two: 5, three: 0 });
});
