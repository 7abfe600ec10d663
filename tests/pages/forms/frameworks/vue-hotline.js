import { createApp, reactive } from 'vue';

const held = reactive({ urls: ['', ''], kind: '', notes: '', found: '', mail: '', agreed: [], who: '' });

createApp({
  setup: () => ({ held }),
  template: `
    <form action="/sent/vue" method="post">
      <p v-for="(url, at) in held.urls" :key="at"><label :for="'url-' + at">通報対象URL {{ at + 1 }}</label><input :id="'url-' + at" v-model.lazy="held.urls[at]"></p>
      <p><label for="kind">情報の種別</label><select id="kind" v-model="held.kind">
        <option value="" disabled>選択してください</option><option value="porn">わいせつ</option><option value="drugs">薬物・ドラッグ</option><option value="suicide">自殺仲間募集・自殺関与</option></select></p>
      <p><label for="found">発見した日</label><input id="found" type="date" v-model="held.found"></p>
      <p><label for="notes">具体的な内容</label><textarea id="notes" v-model.trim="held.notes"></textarea></p>
      <p><label for="mail">連絡先メールアドレス（任意）</label><input id="mail" type="email" v-model="held.mail"></p>
      <p><label for="who">紹介元</label><input id="who" v-model="held.who"></p>
      <p><label><input id="agreed" type="checkbox" value="yes" v-model="held.agreed">上記を確認し同意しました</label></p>
      <output id="held">{{ JSON.stringify(held) }}</output>
    </form>`,
}).mount('#root');
